import type { State } from '../../model/status.js';
import { mainWord } from '../../model/status-word.js';
import { isOutOfRange } from '../percent.js';
import { defineRule } from '../rule.js';
import { quote, quoteAll } from '../wording.js';

const STATES: readonly State[] = ['completed', 'ongoing', 'in-progress', 'not-started'];

export const statusUnknown = defineRule<{
  text: string;
  suggestion: string | null;
  words: readonly string[];
}>({
  code: 'DE203',
  name: 'status-unknown',
  title: 'Tình trạng không nhận ra',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tình trạng ghi trong ô không thuộc các từ mà biểu mẫu quy định.',
    why: 'Tình trạng không được suy đoán; nhiệm vụ được tính là “Chưa xác định” cho đến khi sửa.',
    fix: 'Chọn một trong các từ của biểu mẫu. Từ mà tỉnh quen dùng có thể bổ sung vào biểu mẫu của tỉnh.',
  },
  message: ({ text }) => `Không hiểu tình trạng ${quote(text)}.`,
  hint: ({ suggestion, words }) => {
    const choice = `Chọn một trong các từ: ${quoteAll(words)}.`;
    return suggestion === null ? choice : `Có phải “${suggestion}”? ${choice}`;
  },
  *check({ rows }, { round }) {
    const words = STATES.map((state) => mainWord(round.form, state));
    for (const { status } of rows) {
      if (status.how !== 'unknown' || isOutOfRange(status.percent)) continue;
      const { at, text, suggestion } = status;
      yield { at, args: { text, suggestion: suggestion ?? null, words }, value: text, suggestion };
    }
  },
});
