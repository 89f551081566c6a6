/**
 * The tools that were put to use here, and when each was. None is ever taken away or changed: audits
 * open with the tool that they were made with. The newest use says which tool new audits are made
 * with, and how the form looks.
 */
export const tools = {
  number: 2,
  name: 'tools',
  statements: [
    `CREATE TABLE tools (
       id text NOT NULL,
       version text NOT NULL,
       digest text NOT NULL,
       document text NOT NULL,
       PRIMARY KEY (id, version)
     )`,
    `CREATE TABLE tool_uses (
       number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       tool_id text NOT NULL,
       tool_version text NOT NULL,
       style_sheet text NOT NULL,
       used_at timestamptz NOT NULL,
       FOREIGN KEY (tool_id, tool_version) REFERENCES tools (id, version)
     )`,
  ],
} as const;
