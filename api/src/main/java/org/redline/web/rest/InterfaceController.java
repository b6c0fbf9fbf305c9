package org.redline.web.rest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which the REST interface is read and tried. */
@Controller
class InterfaceController {
  @GetMapping("/interface")
  String page() {
    return "rest/interface";
  }
}
