/**
 * Every element of Nghị định 30/2020 held against the decree's own table, on what Word makes of the
 * styles: a báo cáo, a công văn and a thông báo of two provinces, in all the ways they are issued.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWord } from '../../../src/inspect/check.js';
import { readWord } from '../../../src/inspect/read-word.js';
import type { ReportDocument, WrittenDocument } from '../../../src/model/document.js';
import type { Urgency } from '../../../src/model/nd30.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { writeReport } from '../../../src/report/report.js';
import { textWidth } from '../../../src/text/times-widths.js';
import { caseReport } from '../../support/case-report.js';
import { type ReadDocx, readDocx, type ShownParagraph } from '../../support/docx-reader.js';
import { nodePlatform } from '../../support/platform.js';
import {
  consolidated,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
} from '../../support/report-builder.js';
import { all, child } from '../../support/xml-tree.js';
import rules from './nd30.json' with { type: 'json' };

interface Way {
  readonly urgency?: Urgency;
  readonly electronic: boolean;
  readonly addressed: boolean;
  /** Issued by the UBND alone, on two bold lines. */
  readonly committee: boolean;
  /** With address, drafter and circulation. */
  readonly complete: boolean;
}

const WAYS: readonly Way[] = [
  { electronic: false, addressed: true, committee: false, complete: false },
  { urgency: 'hoa-toc', electronic: true, addressed: false, committee: true, complete: true },
  { urgency: 'thuong-khan', electronic: false, addressed: false, committee: false, complete: true },
  { urgency: 'khan', electronic: true, addressed: true, committee: true, complete: false },
];
const CASES = ['bac-giang-2024-06', 'tien-giang-2023-03'] as const;
const KINDS = ['báo cáo', 'công văn', 'thông báo'] as const;

function inWay(report: ReportDocument, way: Way): ReportDocument {
  const { urgency, electronic, addressed, committee, complete } = way;
  const { letterhead } = report;
  return {
    ...report,
    ...(urgency ? { urgency } : {}),
    electronic,
    addressees: addressed ? ['Chủ tịch UBND tỉnh'] : [],
    letterhead: {
      ...letterhead,
      ...(committee ? { parent: [], issuer: ['Ủy ban nhân dân', 'tỉnh Bắc Giang'] } : {}),
      ...(complete
        ? { address: ['Số 1 đường A'], drafter: 'PL.(300)', circulation: 'Lưu hành nội bộ' }
        : {}),
    },
  };
}

/** A document of another kind with the same content. */
function asKind(report: ReportDocument, kind: (typeof KINDS)[number]): WrittenDocument {
  if (kind === 'báo cáo') return report;
  if (kind === 'thông báo') return { ...report, typeName: 'THÔNG BÁO', typeSymbol: 'TB' };
  const { typeName: _, typeSymbol: __, window: ___, basis: ____, ...letter } = report;
  const letterhead = { ...letter.letterhead, office: 'QLHC' };
  return { ...letter, letterhead, addressees: ['Sở Nội vụ', 'Sở Tư pháp'] };
}

interface Issued extends Way {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly bytes: Uint8Array;
  readonly docx: ReadDocx;
  /** Of body, headers and footers. */
  readonly paragraphs: readonly ShownParagraph[];
}

async function issue(
  report: ReportDocument,
  name: string,
  kind: Issued['kind'],
  way: Way,
): Promise<Issued> {
  const bytes = await renderDocx(asKind(inWay(report, way), kind));
  const docx = readDocx(bytes);
  const margins = [...docx.parts.keys()].filter((path) => /^word\/(?:head|foot)er\d/.test(path));
  const paragraphs = [
    ...docx.paragraphs,
    ...margins.flatMap((path) => all(docx.part(path), 'w:p').map(docx.show)),
  ];
  const words = Object.entries(way).flatMap(([key, value]) =>
    value === true ? [key] : typeof value === 'string' ? [value] : [],
  );
  const full = [kind, name, ...words].join(' ');
  return { ...way, name: full, kind, bytes, docx, paragraphs };
}

let issued: readonly Issued[];
beforeAll(async () => {
  const made: Issued[] = [];
  for (const name of CASES) {
    const whole = await caseReport(name, { number: '5', date: '2024-07-05' });
    for (const kind of KINDS) {
      for (const way of WAYS) {
        // The long tables of the appendices are the same in all: one document has them.
        const first = way === WAYS[0] && kind === 'báo cáo';
        const report = first ? whole : { ...whole, appendices: shortened(whole.appendices) };
        made.push(await issue(report, name, kind, way));
      }
    }
  }
  issued = made;
});

function shortened(appendices: ReportDocument['appendices']): ReportDocument['appendices'] {
  return appendices.map((own) => ({ ...own, blocks: [] }));
}

interface Element {
  /** The Word style that sets it. */
  readonly style: string;
  /** Which documents have it; all when left out. */
  readonly stands?: (own: Issued) => boolean;
}

const isNamed = ({ kind }: Issued) => kind !== 'công văn';
const isComplete = ({ complete }: Issued) => complete;

const ELEMENTS: Readonly<Record<string, Element>> = {
  quocHieu: { style: 'NationalName' },
  tieuNgu: { style: 'Motto' },
  coQuanChuQuan: { style: 'ParentBody', stands: ({ committee }) => !committee },
  coQuanBanHanh: { style: 'IssuingBody' },
  soKyHieu: { style: 'DocumentNumber' },
  diaDanhThoiGian: { style: 'PlaceAndDate' },
  tenLoai: { style: 'TypeName', stands: isNamed },
  trichYeu: { style: 'DocumentSubject', stands: isNamed },
  trichYeuCongVan: { style: 'LetterSubject', stands: (own) => !isNamed(own) },
  kinhGui: { style: 'Addressee', stands: (own) => own.addressed || !isNamed(own) },
  canCu: { style: 'LegalBasis', stands: isNamed },
  body: { style: 'BodyText' },
  muc: { style: 'Heading1' },
  khoanCoTieuDe: { style: 'Heading2' },
  diem: { style: 'Heading3' },
  quyenHanChucVu: { style: 'SignerTitle' },
  hoTenNguoiKy: { style: 'SignerName' },
  noiNhanLabel: { style: 'RecipientsLabel' },
  noiNhanList: { style: 'RecipientItem' },
  phuLucNhan: { style: 'AppendixLabel' },
  phuLucTen: { style: 'AppendixTitle' },
  phuLucKemTheo: { style: 'AppendixSource' },
  doKhan: { style: 'UrgencyMark', stands: ({ urgency }) => urgency !== undefined },
  phamViLuuHanh: { style: 'Circulation', stands: isComplete },
  diaChiCoQuan: { style: 'OfficeAddress', stands: isComplete },
  pageNumber: { style: 'PageNumber' },
};
/** Elements of the page, checked in format.test.ts and below. */
const OF_THE_PAGE = ['page', 'margins', 'font', 'bangTrongPhuLuc'];
/** Behind “Lưu”, in the letters of that line: below. */
const IN_A_LINE = ['kyHieuNguoiSoan'];
/** Elements that none of these documents has. */
const NOT_HERE = ['phanChuong', 'phanChuongTen', 'dieu', 'khoan'];

const styled = ({ paragraphs }: Issued, style: string) =>
  paragraphs.filter((own) => own.style === style);

it('knows every element of the decree', () => {
  const known = [...Object.keys(ELEMENTS), ...OF_THE_PAGE, ...IN_A_LINE, ...NOT_HERE];
  expect(known).toEqual(expect.arrayContaining(rules.map(({ element }) => element)));
});

describe.each(rules.filter(({ element }) => element in ELEMENTS))('$element', (rule) => {
  const element = ELEMENTS[rule.element];
  const everywhere = () =>
    issued.flatMap((own) =>
      styled(own, element?.style ?? '').map((paragraph) => ({
        ...paragraph,
        where: `${own.name}: ${paragraph.text}`,
      })),
    );

  it('stands in the documents that it belongs to', () => {
    for (const own of issued) {
      const found = styled(own, element?.style ?? '').length > 0;
      expect(found, own.name).toBe(element?.stands?.(own) ?? true);
    }
  });

  it('has the size and the kind of letters', () => {
    const [least = 0, most = 0] = rule.sizePt ?? [];
    for (const { where, sizePt, bold, italics, text } of everywhere()) {
      expect(sizePt, where).toBeGreaterThanOrEqual(least);
      expect(sizePt, where).toBeLessThanOrEqual(most);
      expect(bold, where).toBe(/(?<!KHÔNG )đậm/.test(rule.style ?? ''));
      expect(italics, where).toBe(/nghiêng/.test(rule.style ?? ''));
      if (rule.case === 'IN HOA') expect(text, where).toBe(text.toLocaleUpperCase('vi'));
    }
  });

  it('stands where it must', () => {
    const { align } = rule;
    for (const { where, alignment, firstLine, left } of everywhere()) {
      if (align?.startsWith('giữa')) expect(alignment, where).toBe('center');
      if (align === 'đều hai lề') expect(alignment, where).toBe('both');
      if (align === 'trái') expect([alignment ?? 'left', left], where).toEqual(['left', 0]);
      if (align?.startsWith('lùi đầu dòng')) expect([567, 720], where).toContain(firstLine);
    }
  });
});

describe('what the table does not say', () => {
  it('stands check-docx', () => {
    for (const { name, bytes } of issued) {
      const read = readWord(bytes, nodePlatform.inflate);
      const found = read.ok ? checkWord(read.document, name) : [read.failure];
      expect(found, name).toEqual([]);
    }
  });

  it('is black but for the mark of urgency, in one typeface, in Vietnamese', () => {
    for (const own of issued) {
      for (const { style, color, fonts, language, text } of own.paragraphs) {
        const where = `${own.name}: ${text}`;
        expect(color, where).toBe(style === 'UrgencyMark' ? 'FF0000' : '000000');
        expect(new Set(fonts), where).toEqual(new Set(['Times New Roman']));
        expect(language, where).toBe('vi-VN');
      }
    }
  });

  it('sets Quốc hiệu, Tiêu ngữ and the bodies’ names single, one under the other', () => {
    for (const own of issued) {
      for (const style of ['NationalName', 'Motto', 'ParentBody', 'IssuingBody']) {
        for (const line of styled(own, style)) {
          expect(line).toMatchObject({ line: 240, before: 0, after: 0 });
        }
      }
    }
  });

  it('keeps Quốc hiệu on one line', () => {
    for (const { docx } of issued) {
      const [head = docx.body] = all(docx.body, 'w:tbl');
      const width = Number(all(head, 'w:gridCol')[1]?.attributes['w:w']);
      expect(width).toBeGreaterThan(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true));
    }
  });

  it('puts number and date on one line, whatever stands above them', () => {
    for (const { docx, name } of issued) {
      const [head = docx.body] = all(docx.body, 'w:tbl');
      const rows = head.children.filter((node) => node.name === 'w:tr');
      const cells = rows[1]?.children.filter((node) => node.name === 'w:tc') ?? [];
      const [number, date] = cells.map((cell) => {
        const paragraph = child(cell, 'w:p');
        return paragraph && docx.show(paragraph);
      });
      expect(number, name).toMatchObject({ style: 'DocumentNumber', text: /^Số: 05\// });
      expect(date, name).toMatchObject({ style: 'PlaceAndDate' });
      expect([number?.before, number?.sizePt], name).toEqual([date?.before, date?.sizePt]);
    }
  });

  it('writes the symbol of its kind: BC, TB, and none for a công văn', () => {
    const symbols = { 'báo cáo': 'BC-CAT', 'thông báo': 'TB-CAT', 'công văn': 'CAT-QLHC' };
    for (const own of issued) {
      expect(styled(own, 'DocumentNumber')[0]?.text).toBe(`Số: 05/${symbols[own.kind]}`);
    }
  });

  it('leaves number and date of a file’s appendices blank, fills in those of paper (III.1.c)', () => {
    for (const own of issued) {
      for (const { text } of styled(own, 'AppendixSource')) {
        const blank = /số …\/\S+ ngày … tháng … năm … của/.test(text);
        const filled = /số 05\/\S+ ngày 05 tháng 7 năm 2024 của/.test(text);
        expect([blank, filled], own.name).toEqual([own.electronic, !own.electronic]);
      }
    }
  });

  it('names the drafter behind “Lưu”, in 11 pt (III.3, mẫu 1.4)', () => {
    for (const own of issued) {
      const last = styled(own, 'RecipientItem').at(-1);
      expect(/^- Lưu: VT, .+\. PL\.\(300\)\.$/.test(last?.text ?? ''), own.name).toBe(own.complete);
    }
  });

  it('sets tables in 11–13 pt, single', () => {
    for (const own of issued) {
      for (const cell of [...styled(own, 'TableHeader'), ...styled(own, 'TableCell')]) {
        expect(cell.sizePt).toBeGreaterThanOrEqual(11);
        expect(cell.sizePt).toBeLessThanOrEqual(13);
        expect(cell).toMatchObject({ line: 240, before: 0, after: 0 });
      }
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
    for (const { docx, name } of issued) {
      const ending = docx.paragraphs.findLastIndex(({ style }) => style === 'BodyText');
      for (const line of docx.paragraphs.slice(ending - 1, ending + 1)) {
        expect(line.keepNext, name).toBe(true);
      }
    }
  });

  it('keeps every heading and caption with what follows', () => {
    for (const own of issued) {
      for (const style of ['Heading1', 'Heading2', 'Heading3', 'TableCaption']) {
        for (const line of styled(own, style)) expect(line.keepNext, line.text).toBe(true);
      }
    }
  });
});
