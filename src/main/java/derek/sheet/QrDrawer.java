package derek.sheet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws QR codes, as vectors, from the path of their SVG. */
final class QrDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
  /** The media type of the objects that it draws. */
  static final String TYPE = "image/x-qr-code";

  private static final Pattern BAR = Pattern.compile("M([0-9]+),([0-9]+)h([0-9]+)v1h-[0-9]+z");

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> draw(element, graphics, width / dotsPerPixel));
    return null;
  }

  private static void draw(Element element, Graphics2D graphics, double width) {
    double size = Double.parseDouble(element.getAttribute("data-size"));
    graphics.scale(width / size, width / size);
    graphics.setColor(Color.BLACK);
    Path2D code = new Path2D.Double();
    Matcher bar = BAR.matcher(element.getAttribute("data-path"));
    while (bar.find()) {
      code.append(
          new Rectangle2D.Double(
              Integer.parseInt(bar.group(1)),
              Integer.parseInt(bar.group(2)),
              Integer.parseInt(bar.group(3)),
              1),
          false);
    }
    graphics.fill(code);
  }
}
