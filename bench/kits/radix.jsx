import '@radix-ui/themes/styles.css'
import {
  Avatar,
  Blockquote,
  Button,
  Card,
  Container,
  Flex,
  Grid,
  Heading,
  Inset,
  Link,
  Separator,
  Text,
  Theme,
} from '@radix-ui/themes'
import {pageOf} from './page.jsx'

// It has no list and no breadcrumbs: those are plain elements.
const kit = {
  heading: ({level, key, ...props}) => <Heading key={key} as={`h${level}`} size={String(9 - level * 2)} {...props} />,
  text: ({key, ...props}) => <Text key={key} as="p" {...props} />,
  small: ({key, ...props}) => <Text key={key} size="2" color="gray" {...props} />,
  link: ({key, ...props}) => <Link key={key} {...props} />,
  list: ({key, items}) => (
    <ul key={key}>
      {items.map((item, i) => (
        <li key={i}>
          <Text>{item}</Text>
        </li>
      ))}
    </ul>
  ),
  quote: ({key, cite, children}) => (
    <Blockquote key={key}>
      {children}
      {cite && <Text size="2">{cite}</Text>}
    </Blockquote>
  ),
  image: ({alt, ...props}) => <img alt={alt} {...props} />,
  avatar: ({key, name, src}) => <Avatar key={key} src={src} fallback={name[0]} />,
  breadcrumbs: ({items}) => (
    <Flex asChild gap="2">
      <nav>
        {items.map(({name, url}) => (
          <Link key={url} href={url}>
            {name}
          </Link>
        ))}
      </nav>
    </Flex>
  ),
  row: ({key, children}) => (
    <Flex key={key} gap="2" align="center" wrap="wrap">
      {children}
    </Flex>
  ),
  grid: ({children}) => (
    <Grid columns={{initial: '1', sm: '2', md: '3'}} gap="3">
      {children}
    </Grid>
  ),
  card: ({key, image, children}) => (
    <Card key={key}>
      {image && (
        <Inset clip="padding-box" side="top" pb="current">
          <img src={image.src} alt={image.alt} />
        </Inset>
      )}
      {children}
    </Card>
  ),
  button: ({key, href, children}) => (
    <Button key={key} asChild variant="surface">
      <a href={href}>{children}</a>
    </Button>
  ),
  like: (props) => <Button variant="surface" {...props} />,
  divider: () => <Separator size="4" />,
}

export const Page = ({data}) => (
  <Theme>
    <Container size="3">{pageOf(kit, data)}</Container>
  </Theme>
)
