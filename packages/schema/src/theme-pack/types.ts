import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { Question } from '../tool/types.js';
import type { themePackSchema, themePackSectionSchema } from './theme-pack.js';

type SectionMembers = Omit<ReadOnly<FromSchema<typeof themePackSectionSchema>>, 'questions'>;

/** What a theme pack brings to one section. */
export interface ThemePackSection extends SectionMembers {
  readonly questions?: readonly Question[];
}

type PackMembers = Omit<ReadOnly<FromSchema<typeof themePackSchema>>, 'sections'>;

/** The extra questions and guidance of one audit theme (neglect, exploitation…), as data. */
export interface ThemePack extends PackMembers {
  readonly sections: readonly ThemePackSection[];
}
