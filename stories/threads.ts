import type {Comment} from 'inkstone'
import {author, illustrator, proofreader} from './fixtures.ts'

/** Under an article about lighthouses: a pinned word of the author's, a correction, a quarrel that runs deep. */
export const zhThread: Comment[] = [
  {
    id: 'a1',
    text: '我家窗外就有一座，五秒一闪。小时候数着它睡觉，停电那年才知道，它不靠我们村的电。\n\n后来读到这篇才明白，那五秒是它的名字。',
    author: {name: '岸边的人'},
    dateCreated: '2024-07-31T19:20:00+08:00',
    likeCount: 126,
  },
  {
    id: 'a2',
    text: '勘误：第三节里透镜的焦距，单位应当是毫米。已请印厂在下一版改正，感谢第一位来信的读者。',
    author: proofreader,
    dateCreated: '2024-08-01T09:05:00+08:00',
    likeCount: 41,
    pinned: true,
  },
  {
    id: 'a3',
    text: '那么“雾号”呢？起雾的晚上灯是看不见的，我祖父说他们靠的是耳朵。',
    author: {name: '顾行舟', url: 'https://guxingzhou.example/'},
    dateCreated: '2024-08-01T12:48:00+08:00',
    likeCount: 33,
    parentId: 'a1',
  },
  {
    id: 'a4',
    text: '雾号原是下一节，删掉了，因为写到后来全是拟声词。',
    author,
    dateCreated: '2024-08-01T21:16:00+08:00',
    likeCount: 88,
    parentId: 'a3',
  },
  {id: 'a5', text: '', deleted: true, dateCreated: '2024-08-02T08:00:00+08:00', parentId: 'a1'},
  {
    id: 'a6',
    text: '上面那条虽然不在了，还是想答一句：灯塔不是给岸上的人看的，所以岸上的人总觉得它在乱闪。',
    author: illustrator,
    dateCreated: '2024-08-02T10:31:00+08:00',
    likeCount: 12,
    parentId: 'a5',
  },
  {
    id: 'a7',
    text: '拟声词也请发出来。',
    author: {name: '顾行舟', url: 'https://guxingzhou.example/'},
    dateCreated: '2024-08-02T11:02:00+08:00',
    parentId: 'a4',
  },
  {
    id: 'a8',
    text: '呜——',
    author,
    dateCreated: '2024-08-02T11:40:00+08:00',
    likeCount: 204,
    parentId: 'a7',
  },
  {
    id: 'a9',
    text: '果然全是。',
    author: {name: '岸边的人'},
    dateCreated: '2024-08-02T12:00:00+08:00',
    likeCount: 57,
    parentId: 'a8',
  },
  {
    id: 'a10',
    text: '再来一声，长一点的。',
    dateCreated: '2024-08-02T12:03:00+08:00',
    parentId: 'a9',
  },
  {
    id: 'a11',
    text: '海图编号：Admiralty_chart_soundings_in_fathoms_soundings_in_fathoms_1862，有兴趣的人可以去查。\n行尾这一行，\n和这一行，都是原样。',
    author: {name: '档案室'},
    dateCreated: '2024-08-03T16:25:00+08:00',
    likeCount: 3,
  },
]

/** Under an article about the dash. */
export const enThread: Comment[] = [
  {
    id: 'b1',
    text: 'I proofread for a university press for thirty-one years, and the only letter I ever kept from an author reads, in full: “Put my dashes back.” I put them back.',
    author: {name: 'Harriet Lindqvist'},
    dateCreated: '2024-11-05T11:02:00-05:00',
    likeCount: 214,
    pinned: true,
  },
  {
    id: 'b2',
    text: 'What about the quotation dash? Joyce hated inverted commas and opened his dialogue with a stroke instead.',
    author: {name: 'D. Okafor'},
    dateCreated: '2024-11-05T14:20:00-05:00',
    likeCount: 41,
  },
  {
    id: 'b3',
    text: 'We had a paragraph on Joyce and cut it for length — so the dash lost an argument after all.',
    author: {name: 'Nora Ellery', url: 'https://foolscap.example/people/nora-ellery', image: '/portrait-glasses.svg'},
    dateCreated: '2024-11-05T15:48:00-05:00',
    likeCount: 63,
    parentId: 'b2',
  },
  {
    id: 'b4',
    text: 'Team spaced en dash – always and forever.',
    author: {name: 'Priya'},
    dateCreated: '2024-11-09T08:15:00-05:00',
  },
]
