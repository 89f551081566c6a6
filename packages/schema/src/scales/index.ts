export { fiveKeyQuestions } from './five-key-questions.js';
export {
  fourGrades,
  metOrNot,
  redAmberGreen,
  scoresToFive,
  scoresToThree,
  sixGrades,
} from './presets.js';
