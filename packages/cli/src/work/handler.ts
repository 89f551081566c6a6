import type { Words } from '../finding/language.js';
import type { Handler, Task } from './task.js';

/** The handler of a task. What it needs is loaded when it is asked for. */
export async function handlerOf(task: Task, words: Words): Promise<Handler> {
  switch (task.kind) {
    case 'validate': {
      const { validator } = await import('../validate/validator.js');
      return validator(task, words);
    }
    case 'grade': {
      const { grader } = await import('../grade/grader.js');
      return grader(task, words);
    }
    case 'convert': {
      const { converter } = await import('../convert/converter.js');
      return converter(task, words);
    }
    case 'migrate': {
      const { migrator } = await import('../migrate/migrator.js');
      return migrator(task, words);
    }
  }
}
