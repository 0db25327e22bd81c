/** How many strokes the first character of a surname takes, in today's standard forms. */
const surnamesByStrokes: Record<number, string> = {
  2: '丁刁卜人乜力',
  3: '马于万卫门么义上广才',
  4: '王邓韦方尹毛孔文牛车井仇卞计区尤乌巴亢凤双水从支元化仁公长木太亓戈殳勾毋丰仉',
  5: '冯田叶卢石付白龙史兰申宁左甘冉司艾代包古丘占边皮仝乐令厉由印平布东台弘帅归丛邝生',
  6: '刘孙朱许吕任江闫向汤乔庄祁纪齐安关华池阮成阳邢伍吉农牟全匡阴仲米尧邬曲毕危衣戎师巩达朴宇西百延那后权'
    + '伏伊厍红有汝年亚过',
  7: '李张陈杨吴何宋肖余杜苏沈陆汪邹邱邵严谷时辛麦闵连佘应冷芦巫岑沙沃佟来苍邰邸步位员甫迟轩里纳完利况伯库'
    + '佐',
  8: '周林罗郑范金孟武易季侍欧苗单岳卓宗房屈尚郎明郁苟苑国沿冼幸练茅郇和竺经佴叔虎牧奉底官狐孤呼拓耶鱼终居'
    + '殴空法杭线',
  9: '赵胡姚钟姜侯段贺郝施洪柳骆费柯祝查俞柏项娄封荆郜宫相郗胥宣战闻逄昝皇独南律哈茹宦饶养须钦种俎类',
  10: '徐郭高唐袁贾夏秦陶顾钱莫柴耿翁涂凌聂倪殷党姬桑桂晏晋敖栾桓晁索都原展奚莘容诸铁候逢徒离谈益海爱衷',
  11: '黄梁曹崔龚常康戚盛阎梅符章盖屠匙商隋扈鹿逯寇谌宿隆敏银麻尉庾巢矫',
  12: '谢韩彭曾董蒋程覃葛鲁童焦舒温喻游植储景滑敬辜惠富揭粟湛智跋强禄越缑琴赏揣',
  13: '雷赖詹路蒲鲍解蓝靳楚窦褚鄢虞简满蒙訾甄雍廉腾慎阙蒯督',
  14: '蔡谭廖熊管裴缪翟臧慕蔺阚端辕赫暨蔚谯肇雒',
  15: '潘黎颜滕樊墨',
  16: '薛霍穆燕冀操澹衡融',
  17: '魏戴濮蹇糜鞠',
  18: '瞿',
  20: '籍',
  21: '夔',
};

const strokes = new Map(
  Object.entries(surnamesByStrokes).flatMap(([count, characters]) => [...characters].map((character) => [character, Number(count)])),
);

/** The strokes of a surname's first character, or nothing for one that is not in the table. */
export function surnameStrokes(surname: string): number | undefined {
  return strokes.get([...surname][0] ?? '');
}
