import { readdirSync, readFileSync } from 'node:fs';
import type * as published from '@maat/schema';
import { describe, expect, it } from 'vitest';
import type * as source from '../../src/index.js';
import type { westMidlands } from '../../src/west-midlands/index.js';

type WestMidlands = typeof westMidlands;

/** Whether two types are the same, and not only fit for each other. */
type Same<ONE, OTHER> =
  (<X>() => X extends ONE ? 1 : 2) extends <X>() => X extends OTHER ? 1 : 2 ? true : false;

/** The types as they are written down in the build, against those that come from the schemas. */
const same = {
  AnswerOf: true satisfies Same<
    published.AnswerOf<WestMidlands, published.QuestionsOf<WestMidlands>>,
    source.AnswerOf<WestMidlands, source.QuestionsOf<WestMidlands>>
  >,
  AnswersOf: true satisfies Same<published.AnswersOf<WestMidlands>, source.AnswersOf<WestMidlands>>,
  QuestionIdOf: true satisfies Same<
    published.QuestionIdOf<WestMidlands>,
    source.QuestionIdOf<WestMidlands>
  >,
  QuestionsOf: true satisfies Same<
    published.QuestionsOf<WestMidlands>,
    source.QuestionsOf<WestMidlands>
  >,
  SectionIdOf: true satisfies Same<
    published.SectionIdOf<WestMidlands>,
    source.SectionIdOf<WestMidlands>
  >,
  ValueById: true satisfies Same<
    published.ValueById<WestMidlands, 'actions'>,
    source.ValueById<WestMidlands, 'actions'>
  >,
  ValueOf: true satisfies Same<
    published.ValueOf<WestMidlands, published.QuestionsOf<WestMidlands>>,
    source.ValueOf<WestMidlands, source.QuestionsOf<WestMidlands>>
  >,
  Answer: true satisfies Same<published.Answer<'x'>, source.Answer<'x'>>,
  Answered: true satisfies Same<published.Answered<'x'>, source.Answered<'x'>>,
  Answers: true satisfies Same<published.Answers, source.Answers>,
  AnswerValue: true satisfies Same<published.AnswerValue, source.AnswerValue>,
  Audit: true satisfies Same<published.Audit<{ readonly x: 1 }>, source.Audit<{ readonly x: 1 }>>,
  CellValue: true satisfies Same<published.CellValue, source.CellValue>,
  ChoicesValue: true satisfies Same<published.ChoicesValue, source.ChoicesValue>,
  ChoiceValue: true satisfies Same<published.ChoiceValue, source.ChoiceValue>,
  DateValue: true satisfies Same<published.DateValue, source.DateValue>,
  DecisionValue: true satisfies Same<published.DecisionValue, source.DecisionValue>,
  Evidence: true satisfies Same<published.Evidence, source.Evidence>,
  GradeValue: true satisfies Same<published.GradeValue, source.GradeValue>,
  NoEvidence: true satisfies Same<published.NoEvidence, source.NoEvidence>,
  NotApplicable: true satisfies Same<published.NotApplicable, source.NotApplicable>,
  NumberValue: true satisfies Same<published.NumberValue, source.NumberValue>,
  Row: true satisfies Same<published.Row, source.Row>,
  TableValue: true satisfies Same<published.TableValue, source.TableValue>,
  TextValue: true satisfies Same<published.TextValue, source.TextValue>,
  ToolReference: true satisfies Same<published.ToolReference, source.ToolReference>,
  TypedDate: true satisfies Same<published.TypedDate, source.TypedDate>,
  TypedNumber: true satisfies Same<published.TypedNumber, source.TypedNumber>,
  WordsForDate: true satisfies Same<published.WordsForDate, source.WordsForDate>,
  PublishedSchema: true satisfies Same<published.PublishedSchema, source.PublishedSchema>,
  Condition: true satisfies Same<published.Condition, source.Condition>,
  Operand: true satisfies Same<published.Operand, source.Operand>,
  ChoiceColumn: true satisfies Same<published.ChoiceColumn, source.ChoiceColumn>,
  ChoiceQuestion: true satisfies Same<published.ChoiceQuestion, source.ChoiceQuestion>,
  ChoicesQuestion: true satisfies Same<published.ChoicesQuestion, source.ChoicesQuestion>,
  Code: true satisfies Same<published.Code, source.Code>,
  Column: true satisfies Same<published.Column, source.Column>,
  DateColumn: true satisfies Same<published.DateColumn, source.DateColumn>,
  DateQuestion: true satisfies Same<published.DateQuestion, source.DateQuestion>,
  DecisionQuestion: true satisfies Same<published.DecisionQuestion, source.DecisionQuestion>,
  GradeQuestion: true satisfies Same<published.GradeQuestion, source.GradeQuestion>,
  GradeStep: true satisfies Same<published.GradeStep, source.GradeStep>,
  NarrativeColumn: true satisfies Same<published.NarrativeColumn, source.NarrativeColumn>,
  NarrativeQuestion: true satisfies Same<published.NarrativeQuestion, source.NarrativeQuestion>,
  NumberColumn: true satisfies Same<published.NumberColumn, source.NumberColumn>,
  NumberQuestion: true satisfies Same<published.NumberQuestion, source.NumberQuestion>,
  Options: true satisfies Same<published.Options, source.Options>,
  Paragraph: true satisfies Same<published.Paragraph, source.Paragraph>,
  Question: true satisfies Same<published.Question, source.Question>,
  Roles: true satisfies Same<published.Roles, source.Roles>,
  Scale: true satisfies Same<published.Scale, source.Scale>,
  WarnRule: true satisfies Same<published.WarnRule, source.WarnRule>,
  Threshold: true satisfies Same<published.Threshold, source.Threshold>,
  Rule: true satisfies Same<published.Rule, source.Rule>,
  RequireRule: true satisfies Same<published.RequireRule, source.RequireRule>,
  QuotedSource: true satisfies Same<published.QuotedSource, source.QuotedSource>,
  GradeRule: true satisfies Same<published.GradeRule, source.GradeRule>,
  Flag: true satisfies Same<published.Flag, source.Flag>,
  Contact: true satisfies Same<published.Contact, source.Contact>,
  Baseline: true satisfies Same<published.Baseline, source.Baseline>,
  Section: true satisfies Same<published.Section, source.Section>,
  Source: true satisfies Same<published.Source, source.Source>,
  TableQuestion: true satisfies Same<published.TableQuestion, source.TableQuestion>,
  Text: true satisfies Same<published.Text, source.Text>,
  TextColumn: true satisfies Same<published.TextColumn, source.TextColumn>,
  TextQuestion: true satisfies Same<published.TextQuestion, source.TextQuestion>,
  AddQuestion: true satisfies Same<published.AddQuestion, source.AddQuestion>,
  AddSection: true satisfies Same<published.AddSection, source.AddSection>,
  Overlay: true satisfies Same<published.Overlay, source.Overlay>,
  OverlayChange: true satisfies Same<published.OverlayChange, source.OverlayChange>,
  QuestionMembers: true satisfies Same<published.QuestionMembers, source.QuestionMembers>,
  RemoveQuestion: true satisfies Same<published.RemoveQuestion, source.RemoveQuestion>,
  RemoveSection: true satisfies Same<published.RemoveSection, source.RemoveSection>,
  SectionMembers: true satisfies Same<published.SectionMembers, source.SectionMembers>,
  SetQuestion: true satisfies Same<published.SetQuestion, source.SetQuestion>,
  SetSection: true satisfies Same<published.SetSection, source.SetSection>,
  SetTool: true satisfies Same<published.SetTool, source.SetTool>,
  ToolMembers: true satisfies Same<published.ToolMembers, source.ToolMembers>,
  Tool: true satisfies Same<published.Tool, source.Tool>,
  Retired: true satisfies Same<published.Retired, source.Retired>,
  ToolTest: true satisfies Same<published.ToolTest, source.ToolTest>,
  ToolTests: true satisfies Same<published.ToolTests, source.ToolTests>,
  Replacement: true satisfies Same<published.Replacement, source.Replacement>,
  ThemePackEntry: true satisfies Same<published.ThemePackEntry, source.ThemePackEntry>,
  TranslatedText: true satisfies Same<published.TranslatedText, source.TranslatedText>,
  Translation: true satisfies Same<published.Translation, source.Translation>,
  ColourToken: true satisfies Same<published.ColourToken, source.ColourToken>,
  StyleTheme: true satisfies Same<published.StyleTheme, source.StyleTheme>,
  StyleTokens: true satisfies Same<published.StyleTokens, source.StyleTokens>,
  ThemePack: true satisfies Same<published.ThemePack, source.ThemePack>,
  ThemePackSection: true satisfies Same<published.ThemePackSection, source.ThemePackSection>,
  AddThemePack: true satisfies Same<published.AddThemePack, source.AddThemePack>,
  HideQuestion: true satisfies Same<published.HideQuestion, source.HideQuestion>,
  MoveQuestion: true satisfies Same<published.MoveQuestion, source.MoveQuestion>,
  MoveSection: true satisfies Same<published.MoveSection, source.MoveSection>,
  Put: true satisfies Same<published.Put, source.Put>,
  PutIn: true satisfies Same<published.PutIn<'roles'>, source.PutIn<'roles'>>,
  PutCode: true satisfies Same<published.PutCode, source.PutCode>,
  PutTranslation: true satisfies Same<published.PutTranslation, source.PutTranslation>,
  Remove: true satisfies Same<published.Remove, source.Remove>,
  RemoveCode: true satisfies Same<published.RemoveCode, source.RemoveCode>,
  RemoveThemePack: true satisfies Same<published.RemoveThemePack, source.RemoveThemePack>,
  RemoveTranslation: true satisfies Same<published.RemoveTranslation, source.RemoveTranslation>,
  ReplaceQuestion: true satisfies Same<published.ReplaceQuestion, source.ReplaceQuestion>,
  ReplaceSection: true satisfies Same<published.ReplaceSection, source.ReplaceSection>,
  ShowQuestion: true satisfies Same<published.ShowQuestion, source.ShowQuestion>,
  GradeCounts: true satisfies Same<published.GradeCounts, source.GradeCounts>,
  StateCounts: true satisfies Same<published.StateCounts, source.StateCounts>,
  Action: true satisfies Same<published.Action, source.Action>,
  ActionStep: true satisfies Same<published.ActionStep, source.ActionStep>,
  AgreedGrade: true satisfies Same<published.AgreedGrade, source.AgreedGrade>,
  Basis: true satisfies Same<published.Basis, source.Basis>,
  By: true satisfies Same<published.By, source.By>,
  Dissent: true satisfies Same<published.Dissent, source.Dissent>,
  Finding: true satisfies Same<published.Finding, source.Finding>,
  Remark: true satisfies Same<published.Remark, source.Remark>,
  Review: true satisfies Same<published.Review, source.Review>,
  ReviewedReturn: true satisfies Same<published.ReviewedReturn, source.ReviewedReturn>,
  ReviewJudgement: true satisfies Same<published.ReviewJudgement, source.ReviewJudgement>,
  Invitation: true satisfies Same<published.Invitation, source.Invitation>,
  Round: true satisfies Same<published.Round, source.Round>,
  RoundCase: true satisfies Same<published.RoundCase, source.RoundCase>,
  RedactionProfile: true satisfies Same<published.RedactionProfile, source.RedactionProfile>,
  Treatment: true satisfies Same<published.Treatment, source.Treatment>,
  ActionCounts: true satisfies Same<published.ActionCounts, source.ActionCounts>,
  ActionTold: true satisfies Same<published.ActionTold, source.ActionTold>,
  AgreementTold: true satisfies Same<published.AgreementTold, source.AgreementTold>,
  Briefing: true satisfies Same<published.Briefing, source.Briefing>,
  FindingTold: true satisfies Same<published.FindingTold, source.FindingTold>,
  GradeRow: true satisfies Same<published.GradeRow, source.GradeRow>,
  Moved: true satisfies Same<published.Moved<'x'>, source.Moved<'x'>>,
  Movement: true satisfies Same<published.Movement, source.Movement>,
  NotMoved: true satisfies Same<published.NotMoved, source.NotMoved>,
  QuestionProfile: true satisfies Same<published.QuestionProfile, source.QuestionProfile>,
  ReportTexts: true satisfies Same<published.ReportTexts, source.ReportTexts>,
  RoundReport: true satisfies Same<published.RoundReport, source.RoundReport>,
  SectionProfile: true satisfies Same<published.SectionProfile, source.SectionProfile>,
  Unknown: true satisfies Same<published.Unknown, source.Unknown>,
  Summary: true satisfies Same<published.Summary, source.Summary>,
  ToolEntries: true satisfies Same<published.ToolEntries, source.ToolEntries>,
};

const folder = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

describe('the published types', () => {
  it('are all the same as those of the schemas', () => {
    const lists = [...read('src/index.ts').matchAll(/export type \{([^}]+)\}/g)];
    const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    expect(new Set(Object.keys(same))).toEqual(new Set(names.filter((name) => name !== '')));
  });

  it('need no schema and no other package', () => {
    const files = readdirSync(new URL('dist/', folder), { recursive: true, encoding: 'utf8' });
    const declarations = files.filter((path) => path.endsWith('.d.ts'));
    const imports = declarations.flatMap((path) => [
      ...read(`dist/${path}`).matchAll(/\bfrom ['"]([^'"]+)['"]/g),
    ]);
    expect(imports.map(([, name]) => name).filter((name) => !name?.startsWith('.'))).toEqual([]);
    expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
    expect(declarations.filter((path) => /Schema<|FromSchema/.test(read(`dist/${path}`)))).toEqual(
      [],
    );
  });
});
