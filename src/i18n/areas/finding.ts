/** The words of the search page and of the page that was not found. */
export const findingWords = {
  zh: {
    query: '找什么',
    sections: '栏目',
    people: '找人',
    lists: '查阅',
    peopleLinks: { '/people/': '按姓氏', '/people/strokes/': '按笔画', '/people/classes/': '按级', '/colleges/': '按学院', '/people/mentors/': '导师' },
    allPages: '全部说明',
    home: '回到首页',
  },
  en: {
    query: 'Search for',
    sections: 'Sections',
    people: 'People',
    lists: 'Look up',
    peopleLinks: {
      '/people/': 'By surname', '/people/strokes/': 'By strokes', '/people/classes/': 'By class', '/colleges/': 'By school', '/people/mentors/': 'Mentors',
    },
    allPages: 'All pages',
    home: 'Home',
  },
};
