import '@gouvfr/dsfr/dist/dsfr.min.css';
import '@gouvminint/vue-dsfr/styles';
import Fields from './VueDsfrFields.vue';
import { vue } from './vue.ts';

vue(Fields);
