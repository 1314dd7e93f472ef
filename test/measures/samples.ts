const often = (sentence: string) => `${sentence} `.repeat(6).trim()

/** A paragraph in each script: name, language, direction, text. */
export const samples: [name: string, lang: string, dir: 'rtl' | undefined, text: string][] = [
  [
    'Simplified Chinese',
    'zh-CN',
    undefined,
    '灯塔不说话，只把亮与暗排成句子，夜里赶路的人一盏一盏地读过去。'.repeat(6),
  ],
  [
    'Traditional Chinese',
    'zh-TW',
    undefined,
    '燈塔不說話，只把亮與暗排成句子，夜裡趕路的人一盞一盞地讀過去。'.repeat(6),
  ],
  ['Japanese', 'ja', undefined, '灯台は黙って、光と闇だけで文を綴り、夜の船はそれをひとつずつ読んでいく。'.repeat(6)],
  ['Korean', 'ko', undefined, often('등대는 말이 없고 빛과 어둠으로만 문장을 쓰며, 밤배는 그것을 하나씩 읽는다.')],
  [
    'English',
    'en',
    undefined,
    often('A lighthouse says nothing; it spells with light and dark, and ships at night read on.'),
  ],
  [
    'German',
    'de',
    undefined,
    often('Ein Leuchtturm schweigt; er buchstabiert mit Licht und Dunkel, und nachts lesen die Schiffe mit.'),
  ],
  [
    'Russian',
    'ru',
    undefined,
    often('Маяк молчит; он пишет светом и темнотой, а ночные корабли читают его строку за строкой.'),
  ],
  ['Arabic', 'ar', 'rtl', often('المنارة لا تتكلم، بل تكتب بالنور والظلمة، والسفن في الليل تقرأ سطرًا بعد سطر.')],
  ['Hebrew', 'he', 'rtl', often('המגדלור שותק; הוא כותב באור ובחושך, והספינות בלילה קוראות שורה אחר שורה.')],
  ['Hindi', 'hi', undefined, often('प्रकाशस्तंभ चुप रहता है; वह उजाले और अँधेरे से लिखता है, और रात के जहाज़ उसे पढ़ते जाते हैं।')],
  ['Thai', 'th', undefined, often('ประภาคารไม่พูด แต่เขียนด้วยแสงและความมืด เรือยามค่ำคืนอ่านไปทีละบรรทัด')],
]
