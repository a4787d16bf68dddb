/**
 * A question in speech that ends in a comma or a full stop: `"What do you want," she asked`, `"Who is she."`
 *
 * Let through: requests and cries that only look like questions (`Would you sit down.`, `How should I know.`), speech that goes on
 * after its tag (`"Do you know," he said, "I like it"`), and questions in other words (`You are coming.`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
