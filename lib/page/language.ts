export { languageOf } from '../course/text/tongue';
