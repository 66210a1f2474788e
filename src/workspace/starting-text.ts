/** The texts of a new working folder: templates with `{{names}}` filled in. */
import type { StartingData } from './starting-data.js';

const PLACEHOLDER = /\{\{(\w+)\}\}/g;
const END_OF_LINE_SPACES = / +$/gm;

function filled(template: string, values: Readonly<Record<string, string>>): string {
  const text = template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '');
  return text.replace(END_OF_LINE_SPACES, '');
}

/** A text as a YAML value that cannot be taken for anything else; nothing for no text. */
function quoted(text: string): string {
  return text === '' ? '' : JSON.stringify(text);
}

/** `de06.yaml` with every key, explained; what is not known stays empty. */
export function settingsText(template: string, data: StartingData): string {
  const { province, place, agency, symbol, parent, planYear, submitBy, reportDate } = data;
  return filled(template, {
    province: quoted(province),
    parent: quoted(parent),
    issuer: quoted(agency.toLocaleUpperCase('vi')),
    symbol: quoted(symbol),
    agency: quoted(agency),
    place: quoted(place),
    planYear: planYear === undefined ? '' : String(planYear),
    submitDay: String(submitBy.day),
    submitOffset: String(submitBy.monthOffset),
    reportDay: String(reportDate.day),
    reportOffset: String(reportDate.monthOffset),
  });
}

/** The folder's own guide. */
export function guideText(template: string, { period, note }: StartingData): string {
  const about = note === '' ? '' : `\n## Về dữ liệu có sẵn\n\n${note}\n`;
  return filled(template, { period, note: about });
}
