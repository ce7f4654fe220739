import { defineRule, faultIf } from '../../../src/core/rules/rule';

/*
 * What must not compile. `npm run typecheck` fails if one of these lines ever does: the directive above it would be unused.
 */

const en = { title: 'T', what: 'W.', why: 'Y.', how: 'H.' };
const base = { id: 'x', on: 'objective', severity: 'info', column: 'text', examples: { bad: [] } } as const;

export const fine = defineRule({ ...base, check: () => faultIf(true), messages: { en, fr: en, it: en, pl: en } });

export const withoutPolish = defineRule({
  ...base,
  check: () => [],
  // @ts-expect-error a language is missing
  messages: { en, fr: en, it: en },
});

export const wrongPlaceholder = defineRule<{ readonly count: number }>({
  ...base,
  check: () => [{ data: { count: 1 } }],
  messages: {
    // @ts-expect-error the data has no `total`
    en: { ...en, what: ({ total }) => `${total}` },
    fr: en,
    it: en,
    pl: en,
  },
});

export const polishWithTwoForms = defineRule<{ readonly count: number }>({
  ...base,
  check: () => [{ data: { count: 1 } }],
  messages: {
    en,
    fr: en,
    it: en,
    // @ts-expect-error Polish wants few and many
    pl: { ...en, what: ({ count }, say) => say.count(count, { one: 'cel', other: 'cele' }) },
  },
});

export const suggestionWithoutWords = defineRule<Record<never, never>, 'mend'>({
  ...base,
  check: () => [],
  messages: {
    en: { ...en, suggestions: { mend: 'Mend it' } },
    fr: { ...en, suggestions: { mend: 'Réparer' } },
    it: { ...en, suggestions: { mend: 'Ripara' } },
    // @ts-expect-error the suggestion has no words in Polish
    pl: en,
  },
});

it('a rule with all its words is a rule', () => {
  expect(fine.id).toBe('x');
});
