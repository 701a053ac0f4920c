import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import Fields from './VuetifyFields.vue';
import { vue } from './vue.ts';

vue(Fields, (app) => app.use(createVuetify()));
