import { type Audit, type Tool, toolSchemaId } from '@maat/schema';

/** A tool with three questions. */
export const smallTool: Tool = {
  schema: toolSchemaId,
  id: 'small',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Small',
  sections: [
    {
      id: 'only',
      title: 'Only',
      questions: [
        { id: 'theme', kind: 'text', label: 'Theme' },
        { id: 'story', kind: 'narrative', label: 'Story' },
        { id: 'visits', kind: 'number', label: 'Visits' },
      ],
    },
  ],
};

/** An id that no other page has: pages of one browser hear of each other's drafts of an audit. */
export const ownId: Pick<Audit, 'id'> = { id: crypto.randomUUID() };
