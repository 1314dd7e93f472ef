import type {Article} from 'inkstone'

export const article: Article = {
  url: 'https://zili.example/fr/espaces/',
  headline: 'L’espace qui ne se coupe pas\u00a0: petite histoire d’un blanc bien élevé',
  description:
    'Devant le point-virgule, entre les guillemets, au milieu des milliers\u00a0: le français est la seule grande langue qui fait ponctuer le vide.',
  articleSection: 'Lettres et plomb',
  author: {name: 'Aurélie Castagnet', jobTitle: 'correctrice'},
  datePublished: '2026-08-01T17:02:00+02:00',
  viewCount: 23_456,
  inLanguage: 'fr',
}

export const body = (
  <>
    <p>
      Le premier jour, au cassetin, on m’a confié une règle et une page du soir. Je cherchais des fautes d’accord&nbsp;;
      le prote, lui, regardait entre les mots. «&nbsp;Tu lis les lettres&nbsp;», m’a-t-il dit. «&nbsp;Apprends à lire
      les blancs.&nbsp;»
    </p>
    <p>
      Le français place une espace – le mot est féminin chez les typographes – devant le point-virgule, le point
      d’exclamation et le point d’interrogation. Elle est <strong>fine et insécable</strong>&nbsp;: fine, parce qu’elle
      vaut à peine un quart de cadratin&nbsp;; insécable, parce qu’une ligne qui commencerait par un point
      d’interrogation aurait l’air de douter d’elle-même.
    </p>
    <h2>Ce que le clavier ne sait pas</h2>
    <p>
      Aucune touche ne la donne. Depuis 1985, ceux qui écrivent à l’écran tapent une espace ordinaire et s’en remettent
      au logiciel, qui la remplace <em>parfois</em>. Dans un tableau de 10&#8239;000 lignes, le nombre lui-même peut se
      briser en deux à la fin d’une ligne&nbsp;: le lecteur croit lire 10, puis trois zéros sans maître.
    </p>
    <ul>
      <li>Une espace fine insécable dans 23&#8239;456&nbsp;habitants, et une insécable devant l’unité.</li>
      <li>Des guillemets qui respirent&nbsp;: «&nbsp;comme ceci&nbsp;», et non "comme cela".</li>
      <li>
        Rien avant la virgule, rien avant le point. En HTML, <code>&amp;#8239;</code> suffit pour le reste.
      </li>
    </ul>
    <blockquote>
      <p>On reconnaît une page bien composée à ce qu’on n’y remarque que l’auteur.</p>
      <cite>Carnet d’une correctrice, 1962</cite>
    </blockquote>
    <h2>La politesse des blancs</h2>
    <p>
      Nos voisins s’en amusent. L’anglais colle tout, l’allemand aussi, et personne n’en meurt. Mais retirez l’espace
      d’une page française et vous verrez les points d’exclamation se jeter au cou des mots. C’est peut-être cela, une
      typographie nationale&nbsp;: l’idée, partagée par soixante-huit millions de personnes, de la juste distance.
    </p>
  </>
)
