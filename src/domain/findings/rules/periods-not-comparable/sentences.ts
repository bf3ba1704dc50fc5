import type { Incomparable } from '../../../history/previousPeriod';
import { period } from '../../../languages/en/period';
import type { Language } from '../../../settings/Settings';
import type { Period } from '../../../vocabulary/periods';
import type { Sentences } from '../Rule';

export interface PeriodsNotComparable {
  readonly reason: Incomparable | 'other-units';
  /** Those with a composite in one of the two periods alone. */
  readonly units: readonly string[];
  /** The period that was to be compared with, where it is known. */
  readonly against: Period | null;
}

const reasons: Readonly<Record<Language, Readonly<Record<Incomparable, string>>>> = {
  vi: {
    'no-period': 'một trong hai bảng không ghi kỳ báo cáo; hãy ghi kỳ ở tiêu đề bảng',
    'other-kind': 'hai kỳ khác loại (tuần, tháng, quý …); hãy chọn kỳ cùng loại',
    'not-earlier': 'kỳ đó không phải kỳ trước; hãy chọn tệp của kỳ trước',
    'other-settings': 'hai kỳ dùng điểm tối đa hoặc chỉ tiêu thành phần khác nhau; cột tăng/giảm để trống',
  },
  en: {
    'no-period': 'one of the two does not state its period; please write it in the title of the table',
    'other-kind': 'the periods are of different kinds (week, month, quarter …); please choose one of the same kind',
    'not-earlier': 'that period is not an earlier one; please choose the file of the period before',
    'other-settings': 'the two were scored with other maximum points or component targets; the change is left empty',
  },
};

const MOST_NAMES = 3;

/** The first of some names, and how many there are besides. */
function named(units: readonly string[], and: string, more: string): string {
  const rest = units.length - MOST_NAMES;
  return `${units.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` ${and} ${rest} ${more}` : ''}`;
}

export const sentences: Sentences<PeriodsNotComparable> = {
  name: { vi: 'không so sánh được kỳ', en: 'periods not comparable' },
  why: {
    vi: 'Điểm chỉ so được giữa hai kỳ cùng loại, cùng cách tính và cùng các đơn vị.',
    en: 'Scores compare only between periods of one kind, calculated alike and about the same units.',
  },
  vi: ({ reason, units }, { found }) =>
    reason === 'other-units'
      ? `không so sánh thứ hạng với kỳ trước được (hạng kỳ trước, thay đổi hạng để trống): ${named(units, 'và', 'đơn vị nữa')} chỉ có điểm ở một trong hai kỳ.`
      : `không so sánh với ${found} được: ${reasons.vi[reason]}.`,
  en: ({ reason, units, against }, { found }) =>
    reason === 'other-units'
      ? `ranks are not compared with the period before (its ranks and their changes are left empty): ${named(units, 'and', 'more')} ${units.length === 1 ? 'has' : 'have'} a composite in one of the two periods only.`
      : `no comparison with ${against === null ? found : period(against)}: ${reasons.en[reason]}.`,
};
