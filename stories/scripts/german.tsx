import type {Article} from 'inkstone'

export const article: Article = {
  url: 'https://zili.example/de/trennen/',
  headline: 'Wo das Wort bricht: eine kleine Verteidigung des Trennstrichs',
  description:
    'Kein anderer Strich wird so oft gedruckt und so selten gelesen. Über Donaudampfschiffe, schmale Spalten und die Kunst, an der richtigen Stelle aufzuhören.',
  articleSection: 'Schrift und Satz',
  author: {name: 'Jonas Wiechmann', jobTitle: 'Schriftsetzer'},
  datePublished: '2026-09-14T17:02:00+02:00',
  viewCount: 23_456,
  inLanguage: 'de',
}

export const body = (
  <>
    <p>
      Mein Lehrmeister besaß ein Lineal aus Messing, in das er mit einer Nadel vierzehn Wörter geritzt hatte. Es waren
      die längsten, die ihm in seinem Berufsleben begegnet waren, und jedes trug an den erlaubten Stellen eine feine
      Kerbe. <q>Trennen</q>, sagte er, <q>ist Lesen mit der Hand.</q>
    </p>
    <p>
      Deutsch baut Wörter wie Güterzüge. Eine Spalte von 40 Zeichen, in der ein englischer Satz gemächlich Platz findet,
      stößt bei <strong>Grundstücksverkehrsgenehmigungszuständigkeit</strong> an ihre Grenze. Ohne Trennung reißt die
      Zeile davor auf, und der Blick fällt in ein Loch von der Breite eines Daumens.
    </p>
    <h2>Die erlaubten Stellen</h2>
    <p>
      Seit 1996 darf man <em>st</em> wieder trennen, und Generationen von Merkversen wurden über Nacht zu Folklore. Im
      Browser erledigt das ein Wörterbuch: <code>hyphens: auto</code>, dazu die richtige Angabe der Sprache. Fehlt sie,
      bleibt auch das klügste Programm stumm.
    </p>
    <ul>
      <li>Höchstens drei Trennungen untereinander, sonst entsteht am Rand eine Leiter.</li>
      <li>Nie zwei Buchstaben allein zurücklassen; fünf sind besser, wenn das Wort es hergibt.</li>
      <li>Überschriften werden nicht getrennt. Sie werden umgeschrieben.</li>
    </ul>
    <blockquote>
      <p>Ein guter Umbruch ist wie ein guter Gastgeber: Er hat alles vorbereitet und verschwindet.</p>
      <cite>Aus einem Setzereibuch, 1929</cite>
    </blockquote>
    <h2>Warum der Strich bleibt</h2>
    <p>
      Auf dem Telefon sind Spalten so schmal geworden wie zuletzt in den Zeitungen von 1900. Der Trennstrich, den manche
      schon für ein Relikt des Bleisatzes hielten, arbeitet wieder täglich, milliardenfach, auf 1.284 verschiedenen
      Bildschirmbreiten. Er sagt nichts. Er verspricht nur, dass es gleich weitergeht.
    </p>
  </>
)
