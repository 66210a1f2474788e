/** Every element of Nghị định 30/2020 that a report has, held against the decree's own table. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/document.js';
import { writeReport } from '../../../src/report/report.js';
import { type ReadDocx, readDocx } from '../../support/docx-reader.js';
import {
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
} from '../../support/report-builder.js';
import rules from './nd30.json' with { type: 'json' };

/** Elements that are paragraphs, by the Word style that sets them. */
const STYLES: Readonly<Record<string, string>> = {
  quocHieu: 'NationalName',
  tieuNgu: 'Motto',
  coQuanChuQuan: 'ParentBody',
  coQuanBanHanh: 'IssuingBody',
  soKyHieu: 'DocumentNumber',
  diaDanhThoiGian: 'PlaceAndDate',
  tenLoai: 'TypeName',
  trichYeu: 'DocumentSubject',
  kinhGui: 'Addressee',
  canCu: 'LegalBasis',
  body: 'BodyText',
  muc: 'Heading1',
  khoanCoTieuDe: 'Heading2',
  diem: 'Heading3',
  quyenHanChucVu: 'SignerTitle',
  hoTenNguoiKy: 'SignerName',
  noiNhanLabel: 'RecipientsLabel',
  noiNhanList: 'RecipientItem',
  phuLucNhan: 'AppendixLabel',
  phuLucTen: 'AppendixTitle',
  phuLucKemTheo: 'AppendixSource',
};
/** Elements of the page, checked in format.test.ts and below. */
const OF_THE_PAGE = ['page', 'margins', 'font', 'pageNumber', 'bangTrongPhuLuc'];
/** Elements of other documents, or that the decree leaves to the issuing body. */
const NOT_IN_A_REPORT = [
  'trichYeuCongVan',
  'phanChuong',
  'khoan',
  'doKhan',
  'kyHieuNguoiSoan',
  'diaChiCoQuan',
];

let docx: ReadDocx;
beforeAll(async () => {
  const tasks = [
    ...noticeTasks(),
    task({ section: 'IV. Dữ liệu', difficulties: 'Thiếu kinh phí' }),
  ];
  const report = writeReport(consolidated(tasks), POLICE_WORKSPACE, shippedOutline(), {
    number: '5',
    date: '2024-07-05',
  });
  docx = readDocx(await renderDocx(report));
});

const shown = (style: string) => docx.paragraphs.filter((own) => own.style === style);

it('knows every element of the decree', () => {
  const known = [...Object.keys(STYLES), ...OF_THE_PAGE, ...NOT_IN_A_REPORT];
  expect(rules.map(({ element }) => element).sort()).toEqual(known.sort());
});

describe.each(rules.filter(({ element }) => element in STYLES))('$element', (rule) => {
  const own = () => {
    const found = shown(STYLES[rule.element] ?? '');
    expect(found).not.toEqual([]);
    return found;
  };

  it('has the size and the kind of letters', () => {
    const [least = 0, most = 0] = rule.sizePt ?? [];
    for (const paragraph of own()) {
      expect(paragraph.sizePt).toBeGreaterThanOrEqual(least);
      expect(paragraph.sizePt).toBeLessThanOrEqual(most);
      expect(paragraph.bold).toBe(/(?<!KHÔNG )đậm/.test(rule.style ?? ''));
      expect(paragraph.italics).toBe(/nghiêng/.test(rule.style ?? ''));
      if (rule.case === 'IN HOA') {
        expect(paragraph.text).toBe(paragraph.text.toLocaleUpperCase('vi'));
      }
    }
  });

  it('stands where it must', () => {
    const { align } = rule;
    for (const { alignment, firstLine, left } of own()) {
      if (align?.startsWith('giữa')) expect(alignment).toBe('center');
      if (align === 'đều hai lề') expect(alignment).toBe('both');
      if (align === 'trái') expect([alignment ?? 'left', left]).toEqual(['left', 0]);
      if (align?.startsWith('lùi đầu dòng')) expect([567, 720]).toContain(firstLine);
    }
  });
});

describe('what the table does not say', () => {
  it('sets Quốc hiệu, Tiêu ngữ and the bodies’ names single, one under the other', () => {
    for (const style of ['NationalName', 'Motto', 'ParentBody', 'IssuingBody']) {
      for (const line of shown(style)) {
        expect(line).toMatchObject({ line: 240, before: 0, after: 0 });
      }
    }
  });

  it('sets tables in 11–13 pt, single', () => {
    for (const cell of [...shown('TableHeader'), ...shown('TableCell')]) {
      expect(cell.sizePt).toBeGreaterThanOrEqual(11);
      expect(cell.sizePt).toBeLessThanOrEqual(13);
      expect(cell).toMatchObject({ line: 240, before: 0, after: 0 });
    }
  });

  it('letters điểm in the Vietnamese alphabet', async () => {
    const tasks = [...'abcdefg'].map((name) =>
      task({ section: `Nhóm ${name}`, result: 'Đã xong' }),
    );
    const report = writeReport(consolidated(tasks), POLICE_WORKSPACE, shippedOutline());
    const lettered = readDocx(await renderDocx(report));
    const points = lettered.paragraphs.filter(({ style }) => style === 'Heading3');
    expect(points.map(({ text }) => text.slice(0, 2))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
      'g)',
    ]);
  });

  it('never leaves the signature alone on a page', () => {
    const ending = shown('BodyText').at(-1);
    const before =
      docx.paragraphs[docx.paragraphs.findIndex(({ node }) => node === ending?.node) - 1];
    expect(before?.keepNext).toBe(true);
    expect(ending?.keepNext).toBe(true);
  });

  it('keeps every heading and caption with what follows', () => {
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'TableCaption']) {
      for (const line of shown(style)) expect(line.keepNext, line.text).toBe(true);
    }
  });
});
