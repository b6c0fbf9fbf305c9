package org.redline.web.operation;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives the page of a failure its number. */
@Component
class FailureAttributes extends DefaultErrorAttributes {
  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes = super.getErrorAttributes(request, options);
    Object id = request.getAttribute(LimitFilter.FAILURE, RequestAttributes.SCOPE_REQUEST);
    attributes.put("failure", id == null ? "-" : id);
    return attributes;
  }
}
