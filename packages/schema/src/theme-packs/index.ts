export { childExploitation } from './child-exploitation.js';
export { neglect } from './neglect.js';
export { selfNeglect } from './self-neglect.js';
