/** Products and languages that are named with their version: "upgrade PHP to 8.3", "przejść na Javę 21", "Postgres 16". */
const PRODUCTS =
  'php|python|jave?|java|javy|jdk|javascript|typescript|ruby|node|node\\.js|angular|next\\.js|django|laravel|symfony|spring boot|drupal|wordpress|magento|typo3|joomla|odoo|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|kafka|elasticsearch|kubernetes|debian|ubuntu|macos|ios|android|tls|ssl|oauth|openapi|wcag|kotlin|gradle|\\.net|windows|sharepoint';
const TO =
  "to|at|on|from|a|au|vers|en|sur|de|alla|al|all'|dalla|da|do|na|z|ze|w|version|versione|wersji|wersje|la version|la versione";

/** A product right before digits, with or without a word of direction between. Anchored at the end of the folded text before. */
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${PRODUCTS})(?: (?:${TO}))* ?$`, 'u');

/** Whether digits behind this stretch of folded text are the version of a product. */
export function endsWithProduct(before: string): boolean {
  return BEFORE.test(before);
}
