import {
  Avatar,
  Blockquote,
  Breadcrumb,
  Button,
  Card,
  ChakraProvider,
  Container,
  defaultSystem,
  Heading,
  HStack,
  Image,
  Link,
  List,
  Separator,
  SimpleGrid,
  Text,
} from '@chakra-ui/react'
import {Fragment} from 'react'
import {pageOf} from './page.jsx'

const kit = {
  heading: ({level, key, ...props}) => <Heading key={key} as={`h${level}`} {...props} />,
  text: ({key, ...props}) => <Text key={key} {...props} />,
  small: ({key, ...props}) => <Text key={key} as="span" textStyle="sm" color="fg.muted" {...props} />,
  link: ({key, ...props}) => <Link key={key} {...props} />,
  list: ({key, items}) => (
    <List.Root key={key}>
      {items.map((item, i) => (
        <List.Item key={i}>{item}</List.Item>
      ))}
    </List.Root>
  ),
  quote: ({key, cite, children}) => (
    <Blockquote.Root key={key}>
      <Blockquote.Content>{children}</Blockquote.Content>
      {cite && <Blockquote.Caption>{cite}</Blockquote.Caption>}
    </Blockquote.Root>
  ),
  image: (props) => <Image {...props} />,
  avatar: ({key, name, src}) => (
    <Avatar.Root key={key}>
      <Avatar.Fallback name={name} />
      <Avatar.Image src={src} />
    </Avatar.Root>
  ),
  breadcrumbs: ({items}) => (
    <Breadcrumb.Root>
      <Breadcrumb.List>
        {items.map(({name, url}, i) => (
          <Fragment key={url}>
            {i > 0 && <Breadcrumb.Separator />}
            <Breadcrumb.Item>
              <Breadcrumb.Link href={url}>{name}</Breadcrumb.Link>
            </Breadcrumb.Item>
          </Fragment>
        ))}
      </Breadcrumb.List>
    </Breadcrumb.Root>
  ),
  row: ({key, children}) => <HStack key={key}>{children}</HStack>,
  grid: ({children}) => (
    <SimpleGrid columns={{base: 1, md: 3}} gap="4">
      {children}
    </SimpleGrid>
  ),
  card: ({key, image, children}) => (
    <Card.Root key={key} overflow="hidden">
      {image && <Image src={image.src} alt={image.alt} />}
      <Card.Body gap="2">{children}</Card.Body>
    </Card.Root>
  ),
  button: ({key, href, children}) => (
    <Button key={key} asChild variant="outline">
      <a href={href}>{children}</a>
    </Button>
  ),
  like: (props) => <Button variant="outline" {...props} />,
  divider: () => <Separator />,
}

export const Page = ({data}) => (
  <ChakraProvider value={defaultSystem}>
    <Container maxW="4xl">{pageOf(kit, data)}</Container>
  </ChakraProvider>
)
