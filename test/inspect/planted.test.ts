/** One mistake planted in a document of ours for each rule: found at its place, and nothing else. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWord } from '../../src/inspect/check.js';
import { FORMAT_RULES } from '../../src/inspect/list.js';
import { readWord } from '../../src/inspect/read-word.js';
import { packPart, writeZip } from '../../src/package/zip-writer.js';
import { renderDocx } from '../../src/render/docx/document.js';
import { writeReport } from '../../src/report/report.js';
import { LETTER } from '../support/letter.js';
import { nodePlatform } from '../support/platform.js';
import {
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
} from '../support/report-builder.js';
import { unzip } from '../support/unzip.js';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

type Parts = ReadonlyMap<string, Buffer>;
let report: Parts;
let letter: Parts;
beforeAll(async () => {
  const written = writeReport(consolidated(noticeTasks()), POLICE_WORKSPACE, shippedOutline(), {
    number: '5',
    date: '2024-07-05',
  });
  report = unzip(await renderDocx(written));
  letter = unzip(await renderDocx(LETTER));
});

interface Mistake {
  /** In the công văn instead of the report. */
  readonly letter?: true;
  readonly part?: string | RegExp;
  readonly from: string | RegExp;
  readonly to: string;
}

/** What is found after the mistake: code and place, of a paragraph of the body its first letters. */
function found({ letter: inLetter, part = DOCUMENT, from, to }: Mistake): readonly string[] {
  let changed = false;
  const packed = [...(inLetter ? letter : report)].map(([name, bytes]) => {
    const wanted = typeof part === 'string' ? name === part : part.test(name);
    if (!wanted) return packPart(name, bytes);
    const before = bytes.toString('utf8');
    const after = before.replace(from, to);
    changed ||= after !== before;
    return packPart(name, Buffer.from(after));
  });
  expect(changed).toBe(true);
  const read = readWord(writeZip(packed), nodePlatform.inflate);
  if (!read.ok) throw new Error(read.failure.detail);
  return checkWord(read.document, 'a.docx').map(
    ({ code, part: where }) =>
      `${code} ${where.replace(/ \d+: “(.{1,8}).*/u, ' “$1').replace(/: “.*/u, '')}`,
  );
}

/** The properties of a style. */
const inStyle = (id: string, from: string) => new RegExp(`(w:styleId="${id}".*?)${from}`, 's');

const SECTION_1 = 'Trang giấy, phần 1';

/** Rule → a mistake, and what must be found. */
const PLANTED: Readonly<Record<string, Mistake & { readonly finds: readonly string[] }>> = {
  'page-size': {
    from: 'w:w="11906" w:h="16838"',
    to: 'w:w="12240" w:h="15840"',
    finds: [`DE610 ${SECTION_1}`],
  },
  'page-margins': {
    from: 'w:left="1702"',
    to: 'w:left="1134"',
    finds: [`DE611 ${SECTION_1}`],
  },
  'page-number': {
    part: STYLES,
    from: inStyle('PageNumber', 'w:val="28"'),
    to: '$1w:val="20"',
    finds: [`DE612 ${SECTION_1}`, 'DE612 Trang giấy, phần 2', 'DE612 Trang giấy, phần 3'],
  },
  'first-page-number': {
    from: '<w:titlePg/>',
    to: '',
    finds: [`DE613 ${SECTION_1}`],
  },
  'appendix-page-number': {
    from: /w:start="1"(?!.*w:start="1")/s,
    to: '',
    finds: ['DE614 Phụ lục'],
  },
  typeface: {
    from: /(<w:pStyle w:val="TypeName"\/>.*?<w:r>)/s,
    to: '$1<w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr>',
    finds: ['DE620 Tên loại'],
  },
  'text-colour': {
    from: /(<w:pStyle w:val="DocumentSubject"\/>.*?<w:r>)/s,
    to: '$1<w:rPr><w:color w:val="FF0000"/></w:rPr>',
    finds: ['DE621 Trích yếu'],
  },
  'text-size': {
    part: STYLES,
    from: inStyle('RecipientsLabel', 'w:val="24"'),
    to: '$1w:val="28"',
    finds: ['DE622 Nơi nhận'],
  },
  'text-weight': {
    from: /(<w:pStyle w:val="NationalName"\/>.*?<w:r>)/s,
    to: '$1<w:rPr><w:b w:val="0"/></w:rPr>',
    finds: ['DE623 Quốc hiệu'],
  },
  'letter-case': {
    from: 'BÁO CÁO<',
    to: 'Báo cáo<',
    finds: ['DE624 Tên loại'],
  },
  alignment: {
    from: '<w:pStyle w:val="DocumentSubject"/>',
    to: '<w:pStyle w:val="DocumentSubject"/><w:jc w:val="left"/>',
    finds: ['DE625 Trích yếu'],
  },
  indentation: {
    from: '<w:pStyle w:val="Heading1"/>',
    to: '<w:pStyle w:val="Heading1"/><w:ind w:firstLine="0"/>',
    finds: ['DE626 Đoạn “I. CÔNG '],
  },
  'paragraph-gap': {
    from: /(<w:pStyle w:val="Heading1"\/>)(.*?)(<w:pStyle w:val="(?:Heading2|BodyText)"\/>)/s,
    to: '$1<w:spacing w:before="0" w:after="0"/>$2$3<w:spacing w:before="0" w:after="0"/>',
    finds: ['DE627 Đoạn “1. Văn b'],
  },
  'line-spacing': {
    from: '<w:pStyle w:val="Heading1"/>',
    to: '<w:pStyle w:val="Heading1"/><w:spacing w:line="480" w:lineRule="auto"/>',
    finds: ['DE628 Đoạn “I. CÔNG '],
  },
  'underlined-rule': {
    from: /(<w:pStyle w:val="Motto"\/>.*?<w:r>)/s,
    to: '$1<w:rPr><w:u w:val="single"/></w:rPr>',
    finds: ['DE629 Tiêu ngữ'],
  },
  'element-missing': {
    from: 'Nơi nhận:',
    to: 'Gửi:',
    finds: ['DE630 Cả văn bản', 'DE630 Cả văn bản'],
  },
  'national-name': {
    from: '<w:pStyle w:val="NationalName"/>',
    to: '<w:pStyle w:val="NationalName"/><w:ind w:right="400"/>',
    finds: ['DE631 Quốc hiệu'],
  },
  motto: {
    from: 'Độc lập - Tự do - Hạnh phúc',
    to: 'Độc lập – Tự do – Hạnh phúc',
    finds: ['DE632 Tiêu ngữ'],
  },
  'document-number': {
    from: 'Số: 05/BC-CAT',
    to: 'Số 5/KH - CAT',
    finds: ['DE633 Số, ký hiệu', 'DE633 Số, ký hiệu', 'DE633 Số, ký hiệu', 'DE633 Số, ký hiệu'],
  },
  'place-and-date': {
    from: 'Bắc Giang, ngày 05 tháng 7 năm 2024<',
    to: 'Bắc Giang ngày 5 tháng 07 năm 2024<',
    finds: [
      'DE634 Địa danh và thời gian',
      'DE634 Địa danh và thời gian',
      'DE634 Địa danh và thời gian',
    ],
  },
  'closing-mark': {
    from: './.',
    to: '.',
    finds: ['DE635 Đoạn “Trên đây'],
  },
  recipients: {
    from: '- Lưu: VT, PC06.',
    to: '- Lưu: VT, PC06',
    finds: ['DE636 Danh sách nơi nhận'],
  },
  'appendix-number': {
    from: 'Phụ lục I<',
    to: 'Phụ lục 1<',
    finds: ['DE637 Phụ lục'],
  },
  'landscape-text': {
    letter: true,
    from: 'w:w="11906" w:h="16838"',
    to: 'w:w="16838" w:h="11906"',
    finds: [`DE615 ${SECTION_1}`],
  },
  'drawn-rule-missing': {
    from: /<w:pBdr>.*?<\/w:pBdr>/s,
    to: '',
    finds: ['DE638 Tên cơ quan ban hành'],
  },
  'drawn-rule-length': {
    from: /(<w:pStyle w:val="Motto"\/>.*?<w:ind w:left=")\d+/s,
    to: '$12000',
    finds: ['DE639 Tiêu ngữ'],
  },
  'drawn-rule-dashed': {
    from: '<w:top w:val="single"',
    to: '<w:top w:val="dashed"',
    finds: ['DE647 Tên cơ quan ban hành'],
  },
  'letter-subject-rule': {
    letter: true,
    from: /(<w:pStyle w:val="LetterSubject"\/>.*?<w:r>)/s,
    to: '$1<w:rPr><w:u w:val="single"/></w:rPr>',
    finds: ['DE640 Trích yếu công văn'],
  },
  'urgency-frame': {
    from: 'Số: 05/BC-CAT</w:t></w:r></w:p>',
    to: 'Số: 05/BC-CAT</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="UrgencyMark"/></w:pPr><w:r><w:t>KHẨN</w:t></w:r></w:p>',
    finds: ['DE641 Dấu chỉ mức độ khẩn'],
  },
  'item-order': {
    from: '>V. ',
    to: '>VI. ',
    finds: ['DE642 Đoạn “VI. ĐỀ X'],
  },
  'legal-basis': {
    from: 'tầm nhìn đến năm 2030;',
    to: 'tầm nhìn đến năm 2030,',
    finds: ['DE643 Đoạn “Căn cứ Q'],
  },
  addressees: {
    letter: true,
    from: '- Sở Nội vụ;',
    to: '- Sở Nội vụ,',
    finds: ['DE644 Kính gửi'],
  },
  'signing-authority': {
    from: 'KT. GIÁM ĐỐC',
    to: 'KT.GIÁM ĐỐC',
    finds: ['DE645 Quyền hạn, chức vụ'],
  },
  'name-title': {
    from: 'Nguyễn Văn A',
    to: 'TS. Nguyễn Văn A',
    finds: ['DE646 Họ tên người ký'],
  },
};

it('has a mistake for every rule', () => {
  expect(Object.keys(PLANTED).sort()).toEqual(FORMAT_RULES.map(({ name }) => name).sort());
});

describe('planted mistakes', () => {
  it.each(Object.entries(PLANTED))('%s', (_, { finds, ...mistake }) => {
    expect(found(mistake)).toEqual(finds);
  });

  it.each(Object.entries(PLANTED))('%s is found by its own rule alone', (name, { finds }) => {
    const own = FORMAT_RULES.find((rule) => rule.name === name)?.code;
    expect(new Set(finds.map((one) => one.slice(0, 5)))).toEqual(new Set([own]));
  });
});

describe('what is not a Word file', () => {
  it.each([
    ['text', Buffer.from('Báo cáo'), 'unsupported'],
    ['a broken zip', Buffer.from('PK\u0003\u0004 broken'), 'truncated'],
    ['another package', writeZip([packPart('mimetype', Buffer.from('odt'))]), 'unsupported'],
  ])('%s is a finding, not a crash', (_, bytes, kind) => {
    expect(readWord(bytes, nodePlatform.inflate)).toMatchObject({ ok: false, failure: { kind } });
  });
});
