import { describe, expect, it } from 'vitest';
import { collected, sayingsOf } from '../../src/report/sayings.js';
import { closedList, onOneLine, shorten } from '../../src/report/shorten.js';
import { contribution, task } from '../support/report-builder.js';

const NAMES: Readonly<Record<string, string>> = {
  cat: 'Công an tỉnh',
  vh: 'Sở Văn hóa, Thể thao và Du lịch',
  ld: 'Sở Lao động - Thương binh và Xã hội',
};
const unitName = (id: string) => NAMES[id] ?? id;

describe('sayingsOf', () => {
  it('gives a text without a name to the lead', () => {
    const own = task({ leads: ['cat'], result: 'Đã ban hành: Kế hoạch số 15\nĐã tập huấn' });
    expect(sayingsOf(own, 'result', unitName)).toEqual([
      {
        leads: ['Công an tỉnh'],
        coordinating: [],
        text: 'Đã ban hành: Kế hoạch số 15\nĐã tập huấn',
      },
    ]);
  });

  it('reads names with commas, several names and roles', () => {
    const result =
      'Công an tỉnh; Sở Văn hóa, Thể thao và Du lịch: Đã xong\nSở Lao động - Thương binh và Xã hội (phối hợp): Đã cấp';
    expect(sayingsOf(task({ leads: ['cat', 'vh', 'ld'], result }), 'result', unitName)).toEqual([
      {
        leads: ['Công an tỉnh', 'Sở Văn hóa, Thể thao và Du lịch'],
        coordinating: [],
        text: 'Đã xong',
      },
      { leads: [], coordinating: ['Sở Lao động - Thương binh và Xã hội'], text: 'Đã cấp' },
    ]);
  });

  it('gives a text that the secretariat wrote on several leads to none of them', () => {
    const own = task({
      leads: ['cat', 'ld'],
      result: 'Các đơn vị đã hoàn thành',
      contributions: [contribution('cat', { result: 'Xong' })],
    });
    expect(sayingsOf(own, 'result', unitName)).toEqual([
      { leads: [], coordinating: [], text: 'Các đơn vị đã hoàn thành' },
    ]);
  });

  it('takes a text corrected in the workbook, not what the unit wrote', () => {
    const own = task({
      leads: ['cat'],
      result: 'Bản đã sửa',
      contributions: [contribution('cat', { result: 'Bản gốc' })],
    });
    expect(sayingsOf(own, 'result', unitName).map(({ text }) => text)).toEqual(['Bản đã sửa']);
  });

  it.each(['', 'Không', 'không có', 'Ko', 'Không có khó khăn, vướng mắc.', 'Không phát sinh'])(
    'hears nothing in “%s”',
    (difficulties) => {
      expect(sayingsOf(task({ difficulties }), 'difficulties', unitName)).toEqual([]);
    },
  );

  it('keeps a difficulty that begins with “không”', () => {
    const own = task({ difficulties: 'Không có kinh phí để thực hiện' });
    const [saying] = sayingsOf(own, 'difficulties', unitName);
    expect(saying?.text).toBe('Không có kinh phí để thực hiện');
  });
});

describe('collected', () => {
  it('says equal texts once, with all who say so', () => {
    const said = [
      { leads: ['A'], coordinating: ['D'], text: 'Thiếu kinh phí' },
      { leads: ['B'], coordinating: [], text: 'Khác' },
      { leads: ['C', 'A'], coordinating: ['D', 'A'], text: 'thiếu  kinh phí.' },
    ];
    expect(collected(said)).toEqual([
      { leads: ['A', 'C'], coordinating: ['D'], text: 'Thiếu kinh phí' },
      { leads: ['B'], coordinating: [], text: 'Khác' },
    ]);
  });
});

describe('lines of prose', () => {
  it('joins the lines of a cell', () => {
    expect(onOneLine('- Đã A;\n+ Đã B.\n')).toBe('Đã A. Đã B');
    expect(onOneLine('Đã A\nvà b\n-\nGồm:\n- C')).toBe('Đã A; và b. Gồm: C');
  });

  it('cuts between sentences or words and says so', () => {
    expect(shorten('ngắn', 10)).toBe('ngắn');
    expect(shorten('Câu thứ nhất rất dài. Câu hai', 25)).toBe('Câu thứ nhất rất dài…');
    expect(shorten('một hai ba bốn năm', 12)).toBe('một hai ba…');
  });

  it.each([
    ['rà soát thủ tục, cắt giảm hồ sơ, không để dồn', 38, 'rà soát thủ tục, cắt giảm hồ sơ…'],
    ['làm sạch dữ liệu dân cư (nhất là đất đai, nhà ở)', 38, 'làm sạch dữ liệu dân cư…'],
    ['tiếp nhận hồ sơ giải quyết trên Cổng dịch vụ công', 42, 'tiếp nhận hồ sơ giải quyết…'],
    ['cấp tài khoản cho người dân và của các hộ', 36, 'cấp tài khoản cho người dân…'],
    [
      'tập huấn (trực tuyến) cho cán bộ cấp xã, xong',
      42,
      'tập huấn (trực tuyến) cho cán bộ cấp xã…',
    ],
  ])('cuts “%s” where a reader pauses', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  it('ends a list as offices do', () => {
    expect(closedList(['một.', 'hai', 'ba;'])).toEqual(['một;', 'hai;', 'ba.']);
  });

  it('leaves the mark of a line that was cut', () => {
    const cut = shorten('Thiếu kinh phí mua sắm thiết bị', 20);
    expect(closedList([cut, cut])).toEqual(['Thiếu kinh phí mua…', 'Thiếu kinh phí mua…']);
  });
});
