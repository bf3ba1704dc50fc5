import { listedIn } from '../settings/OfficialFrame';
import { plainText } from '../text/letters';
import { appendixSection } from './appendices';
import { letterBody, noticeBody, reportBody } from './body';
import { documentContent } from './documentContent';
import { closing, letterhead } from './letterhead';
import { paragraph, plain, sentence, unbroken } from './phrases';
import type { Report, ReportBlock } from './Report';
import type { ReportNote } from './ReportNote';
import type { ReportRequest, ReportSource } from './ReportSource';
import { shownSheets } from './shownSheets';

/** A document ready for the signature, from what was worked out (Nghị định 30/2020/NĐ-CP). */
export function reportFromAnalysis(source: ReportSource, request: ReportRequest): Report {
  const { frame, language } = source.analysis.settings;
  const { kind } = request;
  const { messages, phrases, body, appendices, properties } = documentContent(source, request);
  const text = messages.report;
  return {
    language,
    properties,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          letterhead(kind, frame, phrases, messages),
          ...(kind === 'letter'
            ? []
            : [
                paragraph('type', plain(text.types[kind])),
                paragraph('abstract', unbroken(sentence(text.abouts[kind](phrases.subject)))),
              ]),
          ...textOf(),
          closing(kind === 'letter', frame, text),
        ],
      },
      ...appendices.map((appendix) => appendixSection(appendix, kind, phrases, text)),
    ],
  };

  function textOf(): readonly ReportBlock[] {
    switch (kind) {
      case 'report':
        return reportBody(body, appendices, phrases, messages);
      case 'letter':
        return letterBody(body, appendices, listedIn(frame.addressees), phrases, messages);
      case 'notice':
        return noticeBody(appendices, phrases, messages);
    }
  }
}

/** The sheets asked for that cannot be attached, because there are none or there is no table in them. */
export function missingAppendices(source: ReportSource, { appendices = [] }: ReportRequest): readonly ReportNote[] {
  if (appendices.length === 0) return [];
  const possible = shownSheets(source).map(({ name }) => name);
  const known = new Set(possible.map(plainText));
  return appendices
    .filter((name) => !known.has(plainText(name)))
    .map((subject) => ({ code: 'no-such-appendix', subject, possible }));
}
