export {
  type WarnedForm,
  type WarningLabels,
  type WarningOptions,
  warnBeforeSubmit,
} from './scan/warn-before-submit.js';
