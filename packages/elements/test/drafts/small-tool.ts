import { type Tool, toolSchemaId } from '@maat/schema';

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
