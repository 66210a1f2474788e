/** The main job on a real case, as a secretariat would run it; exit codes 0 and 1 are both a good run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const input = 'fixtures/phu-luc-v/tien-giang-2023-03/in';

function de06(...args) {
  console.log(`\n$ npx de06 ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['bin/de06.js', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // 1 says that the offices' data has errors, and in this case it does.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

de06('validate', input);
de06('merge', input, '-p', '2023-03', '-o', 'out/tong-hop.xlsx', '--json', 'out/tong-hop.json');
de06('render', 'out/tong-hop.xlsx', '-o', 'out/bao-cao.docx');

const made = [
  ['out/tong-hop.xlsx', 'bảng tổng hợp toàn tỉnh, sáu trang, mỗi số liệu chỉ rõ tệp và ô nguồn'],
  ['out/tong-hop.json', 'cùng nội dung dạng JSON, dành cho phần mềm khác'],
  ['out/bao-cao.docx', 'dự thảo báo cáo theo Nghị định 30/2020/NĐ-CP, mở bằng Word để trình ký'],
];
console.log(
  '\nĐã chạy xong một vòng kiểm tra, tổng hợp, viết báo cáo. Kết quả trong thư mục out/:',
);
for (const [path, what] of made) {
  if (!existsSync(`${root}/${path}`)) process.exit(2);
  console.log(`  ${path}: ${what}`);
}
