import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language, Localized } from '../../core/model/language';

export interface GridLocale {
  readonly type: LocaleType;
  readonly words: ILanguagePack;
}

interface WordsModule {
  readonly default: ILanguagePack;
}

/** Words of the grid's menus, as Univer brings them, one chunk a language. */
const LOADERS: Localized<{ readonly type: LocaleType; readonly load: () => Promise<readonly WordsModule[]> }> = {
  en: {
    type: LocaleType.EN_US,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-core/locales/en-US'),
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-data-validation/locales/en-US'),
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-table/locales/en-US'),
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-filter/locales/en-US'),
        import(/* webpackChunkName: "univer-en" */ '@univerjs/preset-sheets-drawing/locales/en-US'),
      ]),
  },
  fr: {
    type: LocaleType.FR_FR,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-core/locales/fr-FR'),
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-data-validation/locales/fr-FR'),
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR'),
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-table/locales/fr-FR'),
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-filter/locales/fr-FR'),
        import(/* webpackChunkName: "univer-fr" */ '@univerjs/preset-sheets-drawing/locales/fr-FR'),
      ]),
  },
  it: {
    type: LocaleType.IT_IT,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-core/locales/it-IT'),
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-data-validation/locales/it-IT'),
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-conditional-formatting/locales/it-IT'),
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-table/locales/it-IT'),
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-filter/locales/it-IT'),
        import(/* webpackChunkName: "univer-it" */ '@univerjs/preset-sheets-drawing/locales/it-IT'),
      ]),
  },
  pl: {
    type: LocaleType.PL_PL,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-core/locales/pl-PL'),
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-data-validation/locales/pl-PL'),
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-conditional-formatting/locales/pl-PL'),
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-table/locales/pl-PL'),
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-filter/locales/pl-PL'),
        import(/* webpackChunkName: "univer-pl" */ '@univerjs/preset-sheets-drawing/locales/pl-PL'),
      ]),
  },
};

export async function loadGridLocale(language: Language): Promise<GridLocale> {
  const { type, load } = LOADERS[language];
  const modules = await load();
  return { type, words: mergeLocales(...modules.map((module) => module.default)) };
}
