import { bootstrapApplication } from '@angular/platform-browser';
import { App, config } from './app.ts';

await bootstrapApplication(App, config);
