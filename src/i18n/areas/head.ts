/** The words of what search engines and messengers show of a page. */
export const headWords = {
  zh: {
    siteDescription: (school: string, motto: string) =>
      `${school}校友的故事、新闻、校友会和活动，校园文化与捐赠，学校文件与刊物，都可以按人、按级、按地方查找。${motto ? `校训：${motto}。` : ''}`,
    separator: '、',
    opening: '：',
    end: '。',
  },
  en: {
    siteDescription: (school: string, motto: string) =>
      `Stories, news, chapters and events of the alumni of ${school}; campus culture, giving, documents and the magazine.`
      + `${motto ? ` Motto: ${motto}.` : ''}`,
    separator: '; ',
    opening: ': ',
    end: '.',
  },
} as const;
