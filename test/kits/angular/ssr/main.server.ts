import { mergeApplicationConfig } from '@angular/core';
import { type BootstrapContext, bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { variants } from '../../variants.ts';
import { App, config } from './app.ts';

const pages = Object.keys(variants).map((path) => ({
  path,
  renderMode: RenderMode.Prerender as const,
}));
const providers = [provideServerRendering(withRoutes(pages))];

export default (context: BootstrapContext) =>
  bootstrapApplication(App, mergeApplicationConfig(config, { providers }), context);
