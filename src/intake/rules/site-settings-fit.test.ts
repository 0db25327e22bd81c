import { expect, test } from 'vitest';
import { saidBy } from '../testing/entry-fixture.ts';
import { siteSettingsFit } from './site-settings-fit.ts';

const said = (site: object) => saidBy(siteSettingsFit, { site: { name: '滨海理工大学', ...site } });
const day = (from: string, to: string) => ({ mourning: [{ from, to, scope: 'site', reason: '国家公祭日' }] });

test('settings that do not agree', () => {
  expect(said(day('2026-12-13', '2026-12-12'))).toMatchInlineSnapshot(`
    [
      "site.yaml:5:8 error [哀悼日.止] 哀悼日从 2026-12-13 起，却到 2026-12-12 止。“止”不能早于“起”；只有一天就写同一天。",
    ]
  `);
  expect(said(day('2026-12-13', '2027-01-13'))).toMatchInlineSnapshot(`
    [
      "site.yaml:5:8 warning [哀悼日.止] 哀悼日从 2026-12-13 到 2027-01-13，超过了10天。核对月份；网页会一直是素色。",
    ]
  `);
  expect(said({ brand: '#FFFDF8' })).toMatchInlineSnapshot(`
    [
      "site.yaml:2:6 error [学校色] 学校色“#FFFDF8”太浅，书脊和按钮会看不见。换成学校标准色中较深的一种。",
    ]
  `);
  expect(said({ brand: '#0E4D56', accent: '#0e4d56' })).toMatchInlineSnapshot(`
    [
      "site.yaml:3:6 warning [辅助色] 辅助色和学校色都是“#0e4d56”，印章会分不出来。删掉“辅助色”，由系统选一种；或者换一种颜色。",
    ]
  `);
  expect(said({ today: '2026-11-20T09:00+08:00' })).toMatchInlineSnapshot(`
    [
      "site.yaml:2:5 error [今天] 写了“今天: 2026-11-20 09:00”，网站会永远停在这一天。删掉这一行；只有演示站（写了“虚构: 是”）才用它。",
    ]
  `);
  expect(said({ url: 'https://www.example.edu.cn/alumni/' })).toMatchInlineSnapshot(`
    [
      "site.yaml:2:5 error [网址] 网址“https://www.example.edu.cn/alumni/”里带了路径。只写到域名：“https://www.example.edu.cn”；装在子目录下的，把目录写在“路径”里。",
    ]
  `);
});

test.each([
  day('2026-12-13', '2026-12-13'), { brand: '#E8B800', accent: '#B23A2E' },
  { today: '2026-11-20T09:00+08:00', fictional: true },
  { url: 'https://alumni.example.edu.cn' },
])('%o gives nothing', (site) => {
  expect(said(site)).toEqual([]);
});
