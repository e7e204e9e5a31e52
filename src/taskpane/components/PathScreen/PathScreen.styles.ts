import { makeStyles } from "@fluentui/react-components";

export const usePathScreenStyles = makeStyles({
  leave: { alignSelf: "flex-start" },
});
