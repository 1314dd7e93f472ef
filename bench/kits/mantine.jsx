import '@mantine/core/styles.css'
import {
  Anchor,
  Avatar,
  Blockquote,
  Breadcrumbs,
  Button,
  Card,
  Container,
  Divider,
  Group,
  Image,
  List,
  MantineProvider,
  SimpleGrid,
  Text,
  Title,
} from '@mantine/core'
import {pageOf} from './page.jsx'

const kit = {
  heading: ({level, key, ...props}) => <Title key={key} order={level} {...props} />,
  text: ({key, ...props}) => <Text key={key} {...props} />,
  small: ({key, ...props}) => <Text key={key} component="span" size="sm" c="dimmed" {...props} />,
  link: ({key, ...props}) => <Anchor key={key} {...props} />,
  list: ({key, items}) => (
    <List key={key}>
      {items.map((item, i) => (
        <List.Item key={i}>{item}</List.Item>
      ))}
    </List>
  ),
  quote: ({key, cite, children}) => (
    <Blockquote key={key} cite={cite}>
      {children}
    </Blockquote>
  ),
  image: (props) => <Image {...props} />,
  avatar: ({key, name, src}) => <Avatar key={key} alt={name} src={src} />,
  breadcrumbs: ({items}) => (
    <Breadcrumbs>
      {items.map(({name, url}) => (
        <Anchor key={url} href={url}>
          {name}
        </Anchor>
      ))}
    </Breadcrumbs>
  ),
  row: ({key, children}) => (
    <Group key={key} gap="xs">
      {children}
    </Group>
  ),
  grid: ({children}) => <SimpleGrid cols={{base: 1, sm: 2, md: 3}}>{children}</SimpleGrid>,
  card: ({key, image, children}) => (
    <Card key={key} shadow="sm" padding="lg" radius="md" withBorder>
      {image && (
        <Card.Section>
          <Image src={image.src} height={160} alt={image.alt} />
        </Card.Section>
      )}
      {children}
    </Card>
  ),
  button: ({key, ...props}) => <Button key={key} component="a" variant="default" {...props} />,
  like: (props) => <Button variant="default" {...props} />,
  divider: () => <Divider />,
}

export const Page = ({data}) => (
  <MantineProvider defaultColorScheme="auto">
    <Container size="md">{pageOf(kit, data)}</Container>
  </MantineProvider>
)
