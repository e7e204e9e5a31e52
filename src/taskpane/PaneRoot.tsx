import { FluentProvider } from "@fluentui/react-components";
import { App } from "./components/App/App";
import { ServicesProvider, type PaneServices } from "./services";
import { useTheme } from "./theme/useTheme";

/** The pane with its theme and its services. */
export function PaneRoot({ services }: { readonly services: PaneServices }): React.JSX.Element {
  return (
    <FluentProvider theme={useTheme()}>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </FluentProvider>
  );
}
