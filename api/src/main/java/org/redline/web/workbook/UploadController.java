package org.redline.web.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.source.Excerpt;
import org.redline.source.Problems;
import org.redline.web.firms.Firms;
import org.redline.web.operation.Overload;
import org.redline.web.users.Account;
import org.redline.workbook.WorkbookReader;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Uploading a file, looking at what it would do, and storing it. */
@Controller
class UploadController {
  private static final String PAGE = "uploads/new";
  private static final String PREVIEW = "uploads/preview";

  private final UploadReader reader;
  private final Previews previews;
  private final Uploads uploads;

  UploadController(UploadReader reader, Previews previews, Uploads uploads) {
    this.reader = reader;
    this.previews = previews;
    this.uploads = uploads;
  }

  @GetMapping("/uploads")
  ModelAndView form() {
    return form(HttpStatus.OK, List.of());
  }

  private static ModelAndView form(HttpStatusCode status, List<UploadProblem> problems) {
    ModelAndView page = new ModelAndView(PAGE, status);
    page.addObject("problems", problems);
    page.addObject("most", WorkbookReader.MOST_FIRMS);
    return page;
  }

  @PostMapping("/uploads")
  ModelAndView upload(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletResponse response)
      throws IOException {
    String name = file == null ? "" : Excerpt.readable(String.valueOf(file.getOriginalFilename()));
    byte[] content = file == null ? new byte[0] : file.getBytes();
    try {
      Preview preview = previews.of(name, content, reader.read(name, content), account.scope());
      return new ModelAndView("redirect:/uploads/" + uploads.keep(account, preview));
    } catch (Problems wrong) {
      return form(
          HttpStatus.UNPROCESSABLE_CONTENT,
          wrong.problems().stream().map(p -> UploadProblem.of(name, 0, p)).toList());
    } catch (UploadReader.Busy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Overload.RETRY_AFTER);
      return form(
          HttpStatus.SERVICE_UNAVAILABLE, List.of(UploadProblem.of(name, 0, busy.problem())));
    }
  }

  @GetMapping("/uploads/{token}")
  ModelAndView preview(
      @AuthenticationPrincipal Account account, @PathVariable String token, Model model) {
    Uploads.Upload upload = uploads.find(account, token).orElseThrow(UploadController::gone);
    Preview preview = uploads.preview(upload);
    model.addAttribute("upload", upload);
    model.addAttribute("preview", preview);
    boolean nothing = upload.storedAt() == null && preview.isRefused();
    return new ModelAndView(
        PREVIEW, model.asMap(), nothing ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  @PostMapping("/uploads/{token}")
  ModelAndView store(
      @AuthenticationPrincipal Account account, @PathVariable String token, Model model) {
    Uploads.Upload upload = uploads.find(account, token).orElseThrow(UploadController::gone);
    if (uploads.preview(upload).isRefused()) {
      return preview(account, token, model);
    }
    try {
      if (!uploads.store(account, token)) {
        throw gone();
      }
      return new ModelAndView("redirect:/uploads/" + token);
    } catch (Firms.Overtaken overtaken) {
      model.addAttribute("overtaken", overtaken.firm());
    } catch (ConcurrencyFailureException busy) {
      model.addAttribute("busy", true);
    }
    ModelAndView page = preview(account, token, model);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
