import '@maat/elements/register';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ExampleAudit } from './example-audit.js';
import { ExampleReactiveForm } from './example-reactive-form.js';

const page = location.hash === '#reactive-form' ? ExampleReactiveForm : ExampleAudit;
await bootstrapApplication(page, { providers: [provideZonelessChangeDetection()] });
