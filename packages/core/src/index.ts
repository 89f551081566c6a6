// Long because it names all that the package gives.
export {
  agreement,
  type Compared,
  type ComparedStages,
  type CountOf,
  type NotCompared,
} from './agreement/agreement.js';
export type { Coefficients, Estimate } from './agreement/coefficients.js';
export type { Shift } from './agreement/shift.js';
export type {
  AgreementOptions,
  GradeStage,
  GradeTarget,
  StagedGrade,
} from './agreement/staged-grade.js';
export { type CheckOptions, check } from './checks/check.js';
export { checkQuestion } from './checks/check-question.js';
export type { CheckContext } from './checks/context.js';
export { collate } from './collate/collate.js';
export type {
  CollatedAnswer,
  CollatedInvitation,
  CollatedQuestion,
  CollatedReturn,
  CollatedState,
  CollateOptions,
  Collation,
  GivenReturn,
  Standing,
  UnalignedAnswer,
  UnalignedReason,
} from './collate/collation.js';
export {
  type Discrepancy,
  type DiscrepancyCode,
  type DiscrepancyPlace,
  discrepancyCodes,
} from './collate/discrepancy.js';
export { caseFactsOf } from './collate/facts.js';
export { type DiscrepancyContext, discrepancyMessage } from './collate/message.js';
export type { DiscrepancyMessages, DiscrepancyParts } from './collate/message-parts.js';
export { discrepanciesEnGB } from './collate/messages.js';
export type {
  Advice,
  GradeNeed,
  ReadFact,
  RuleConflict,
  RuleOutcome,
  TraceEntry,
} from './grading/advice.js';
export { grade } from './grading/grade.js';
export { formEnGB } from './issue/auditor-messages.js';
export type {
  AskedQuestion,
  Catalogue,
  DateParts,
  FormCatalogue,
  Message,
  MessageParts,
  Messages,
  PlaceWords,
  Wording,
} from './issue/catalogue.js';
export { datesIn, numbersIn, type PluralForms, pluralsIn } from './issue/in-language.js';
export {
  type AuditorCode,
  type Issue,
  type IssueCode,
  type IssueParameters,
  issueCodes,
  type Severity,
} from './issue/issue.js';
export { enGB } from './issue/messages.js';
export { pointerTo, pointerTokens } from './issue/pointer.js';
export type { ChangedThing, ToolChange } from './issue/tool-change.js';
export { coreText, toolChangeText } from './issue/tool-change-text.js';
export { mapTexts, type TextMap } from './language/map-texts.js';
export { type PlacedText, textsOf } from './language/texts-of.js';
export {
  type TranslatedPlace,
  type TranslatedTool,
  translateTool,
} from './language/translate-tool.js';
export type { TextState } from './language/translation-of.js';
export {
  type ReportedText,
  type TranslationReport,
  translationReport,
} from './language/translation-report.js';
export { type LintCode, type LintFinding, lintCodes } from './lint/finding.js';
export { type LintOptions, lintTool } from './lint/lint-tool.js';
export { type LintMessages, lintEnGB, lintMessage } from './lint/messages.js';
export { type AnswerChange, changesSince } from './merge/changes-since.js';
export { differingQuestions } from './merge/differing-questions.js';
export { type Merge, mergeAudits } from './merge/merge-audits.js';
export { mergeInto } from './merge/merge-into.js';
export { type MessageContext, messageFor, messageIn } from './message/message-for.js';
export { type CalendarDate, type Precision, parseIsoDate } from './model/calendar-date.js';
export { evaluate } from './model/condition.js';
export { hasConditions } from './model/conditional.js';
export { conditionsOf } from './model/conditions-of.js';
export { type FactValue, factOf } from './model/fact.js';
export { isAsked } from './model/is-asked.js';
export { isBlank } from './model/is-blank.js';
export { isBrought } from './model/is-brought.js';
export type { Progress } from './model/progress.js';
export { progressOf } from './model/progress.js';
export { type ReviewPeriod, reviewPeriodOf } from './model/review-period.js';
export { subjectOf } from './model/subject-of.js';
export { asSubject, type Subject, textFor } from './model/text-for.js';
export {
  isRequired,
  modelOf,
  optionsOf,
  type QuestionPlace,
  type ToolModel,
  takesNotApplicable,
} from './model/tool-model.js';
export {
  allowedPrecisions,
  type DateFault,
  parseTypedDate,
  type ReadDate,
} from './model/typed-date.js';
export { parseTypedNumber } from './model/typed-number.js';
export {
  applyOverlay,
  type OverlayFailure,
  type OverlayOptions,
  type OverlayResult,
} from './overlay/apply-overlay.js';
export type { CoreReport } from './overlay/core-report.js';
export { diffTools, type ToolDiff } from './overlay/diff-tools.js';
export type { UpgradeOutcome } from './overlay/moved-changes.js';
export type { OverlayIssue, OverlayReport } from './overlay/report.js';
export { type OverlayUpgrade, upgradeOverlay } from './overlay/upgrade-overlay.js';
export type { Identifier } from './redact/found.js';
export type { Masked, MaskedCounts } from './redact/mask.js';
export { redactionProfiles } from './redact/profiles.js';
export { type Redacted, type RedactOptions, redact } from './redact/redact.js';
export { type ScanOptions, scan } from './redact/scan.js';
export { type Agreed, agreeReview } from './review/agree-review.js';
export { changeReview, type ReviewChange, ReviewChangeRefused } from './review/change-review.js';
export { checkReview } from './review/check-review.js';
export { createReview, type NewReview, reviewedReturn } from './review/create-review.js';
export { mergeReviews, type ReviewClash, type ReviewMerge } from './review/merge-reviews.js';
export type { ReviewItems, ReviewList } from './review/review-lists.js';
export { briefingOf } from './round-report/briefing.js';
export type { RoundRecords, RoundReportOptions, RoundReturn } from './round-report/report.js';
export { roundReport } from './round-report/round-report.js';
export type { SubtlePort } from './seal/ed25519.js';
export { auditDigestOf, type Seal, type Signature, seal } from './seal/seal.js';
export { type Signed, type Signer, sign } from './seal/sign.js';
export { type VerifyOptions, verify } from './seal/verify.js';
export {
  type AuditStandardSchema,
  type AuditStandardSchemaOptions,
  auditStandardSchema,
} from './standard-schema/audit-standard-schema.js';
export { toStandardSchema } from './standard-schema/to-standard-schema.js';
export { toolStandardSchema } from './standard-schema/tool-standard-schema.js';
export { AnswerRefused } from './state/answer-refused.js';
export { AuditSession } from './state/audit-session.js';
export type { Change } from './state/change.js';
export { createAudit, type NewAudit } from './state/create-audit.js';
export type { Judge, JudgedAudit, JudgedPorts, Judgement } from './state/judge.js';
export { Session } from './state/session.js';
export type { SessionEvent, SessionPorts } from './state/session-ports.js';
export { type Submission, submitAudit } from './state/submit-audit.js';
export { type UndoSteps, undoStepsOf } from './state/undo-steps.js';
export { wholeJudge } from './state/whole-judge.js';
export { type SummaryOptions, summaryOf } from './summary/summary-of.js';
export type { Mismatch } from './tool-tests/compare.js';
export {
  runToolTests,
  type ToolTestReport,
  type ToolTestResult,
} from './tool-tests/run-tool-tests.js';
export { answerFaults } from './validate/answer-faults.js';
export { checkTool } from './validate/check-tool.js';
export { openAudit } from './validate/open-audit.js';
export { validateAudit } from './validate/validate-audit.js';
export { validateOverlay } from './validate/validate-overlay.js';
export { validateRedactionProfile } from './validate/validate-redaction-profile.js';
export { validateReview } from './validate/validate-review.js';
export { validateRound } from './validate/validate-round.js';
export { validateBriefing, validateRoundReport } from './validate/validate-round-report.js';
export { validateStyleTheme } from './validate/validate-style-theme.js';
export { validateSummary } from './validate/validate-summary.js';
export { validateThemePack } from './validate/validate-theme-pack.js';
export { validateTool } from './validate/validate-tool.js';
export { validateToolTests } from './validate/validate-tool-tests.js';
export type { Validation } from './validate/validation.js';
export { digestOf } from './version/digest.js';
export { type Migration, type MigrationReport, migrate } from './version/migrate.js';
export { checkPin, pinOf } from './version/pin.js';
