import '@maat/elements/register';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ExampleAudit } from './example-audit.js';

await bootstrapApplication(ExampleAudit, { providers: [provideZonelessChangeDetection()] });
