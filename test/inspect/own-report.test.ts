/** What de06 writes itself stands the check. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../src/inspect/check.js';
import { readWord } from '../../src/inspect/read-word.js';
import type { WrittenDocument } from '../../src/model/document.js';
import { renderDocx } from '../../src/render/docx/document.js';
import { writeReport } from '../../src/report/report.js';
import { caseReport } from '../support/case-report.js';
import { LETTER } from '../support/letter.js';
import { nodePlatform } from '../support/platform.js';
import {
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
} from '../support/report-builder.js';

function faultsIn(bytes: Uint8Array) {
  const read = readWord(bytes, nodePlatform.inflate);
  if (!read.ok) throw new Error(read.failure.detail);
  return checkWord(read.document, 'bao-cao.docx').map(({ code, part }) => `${code} ${part}`);
}

const faults = async (document: WrittenDocument) => faultsIn(await renderDocx(document));

const NUMBERED = { number: '5', date: '2024-07-05' };
const report = () =>
  writeReport(consolidated(noticeTasks()), POLICE_WORKSPACE, shippedOutline(), NUMBERED);

describe('de06’s own documents', () => {
  it.each(['bac-giang-2024-06', 'tien-giang-2023-03'])('%s: nothing found', async (name) => {
    expect(await faults(await caseReport(name, NUMBERED))).toEqual([]);
  });

  it('with nothing configured have blanks, not faults', async () => {
    expect(await faults(writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline()))).toEqual(
      [],
    );
  });

  it('stand the check with every mark, a foot and a long subject', async () => {
    const own = report();
    const marked: WrittenDocument = {
      ...own,
      subject: `${own.subject} và nhiệm vụ trọng tâm của các sở, ban, ngành, địa phương trong tháng tới`,
      urgency: 'thuong-khan',
      letterhead: {
        ...own.letterhead,
        parent: [],
        issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
        circulation: 'Lưu hành nội bộ',
        drafter: 'PL.(300)',
        address: ['Địa chỉ: Số 1, thành phố Bắc Giang; Điện thoại: …; Fax: …'],
      },
      signer: { ...own.signer, rank: 'Đại tá', otherPost: 'Phó Trưởng ban' },
    };
    expect(await faults(marked)).toEqual([]);
    expect(await faults({ ...LETTER, urgency: 'khan' })).toEqual([]);
  });
});

it('finds nothing in a công văn of ours that LibreOffice has saved', () => {
  expect(faultsIn(readFileSync('test/inspect/saved-by-libreoffice.docx'))).toEqual([]);
});
