import { latinDigits } from './latin-digits';

const ERROR =
  /^#(?:#+|N\/?A|REF!?|VALUE!?|NAME\??|DIV\/0!?|NULL!?|NUM!?|CALC!?|SPILL!?|ЗНАЧ!?|ССЫЛКА!?|¡?VALOR!?|VALEUR!?|NOMBRE!?|NOM\??)$/iu;
const ROUNDED = /^[+-]?(?:\d+[.,]\d+\s*E\s*[+-]?|\d+\s*E\s*\+)\d{1,3}$/i;
const A_DATE = /^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** A spreadsheet shows this where it has no value, or no room to show one. */
export const isSheetError = (text: string): boolean => ERROR.test(text.trim());

/** 2.02611E+11: a long number of which the last figures are gone. Many different ones look the same afterwards. */
export const isRounded = (text: string): boolean => ROUNDED.test(latinDigits(text).trim().replace(/^'/, ''));

/** 02-Jan: what a spreadsheet makes of 1-2, or of 2/1. */
export const isMadeADate = (text: string): boolean => A_DATE.test(text.trim());

/** 21660128486.0: a number that was taken for one to count with. */
export const withoutDecimals = (text: string): string =>
  text.replace(/(?<![\d.,])(\p{Nd}{4,})[.,]0+(?!\p{Nd})/gu, '$1');
