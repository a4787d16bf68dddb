import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
var UserError=class extends Error{name="UserError"};export{UserError};
