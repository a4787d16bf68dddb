/** The parts of the package, which declares none of them. */
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown;
  export default feature;
}
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  import type {CoreModel} from './tagger-model.js';
  export default function loadCoreModel(): CoreModel;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export default function loadPosModel(): unknown;
}
