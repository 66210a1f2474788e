/** A công văn to two offices, with an appendix. */
import type { OfficialLetter } from '../../src/model/document.js';
import { POLICE_WORKSPACE } from './report-builder.js';

const { letterhead, signer } = POLICE_WORKSPACE;

export const LETTER: OfficialLetter = {
  letterhead: { ...letterhead, office: 'QLHC' },
  number: '7',
  place: 'Bắc Giang',
  date: '2024-07-01',
  electronic: false,
  asOf: '2024-06-30',
  subject: 'đôn đốc gửi báo cáo Đề án 06 tháng 6 năm 2024',
  addressees: ['Sở Nội vụ', 'Sở Tư pháp'],
  body: [
    { kind: 'paragraph', runs: [{ text: 'Đề nghị các đơn vị:' }] },
    { kind: 'list', items: ['Gửi báo cáo.'] },
    { kind: 'paragraph', runs: [{ text: 'Đề nghị các đơn vị thực hiện./.' }] },
  ],
  signer,
  recipients: ['Như trên', 'Lưu: VT, QLHC'],
  appendices: [{ label: 'Phụ lục', title: 'DANH SÁCH', blocks: [] }],
};
