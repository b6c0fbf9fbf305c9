package org.redline.web.users;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who may log in.
 *
 * @param name name to log in with
 * @param displayName name on pages and documents
 * @param password hash
 * @param region code of the region whose firms are seen; its noughts stand for everything below
 * @param certificate number of the law-enforcement certificate (行政执法证)
 * @param enabled whether logging in is allowed
 * @param roles what may be done
 * @param mustChange whether the password was given by somebody else and must be changed first
 * @param stamp counts the changes that end its sessions
 */
public record Account(
    long id,
    String name,
    String displayName,
    String password,
    String region,
    @Nullable String certificate,
    boolean enabled,
    Set<Role> roles,
    boolean mustChange,
    int stamp)
    implements UserDetails {

  public Account {
    roles = Set.copyOf(roles);
  }

  /** An account of which nothing was changed since it chose its password. */
  public Account(
      long id,
      String name,
      String displayName,
      String password,
      String region,
      @Nullable String certificate,
      boolean enabled,
      Set<Role> roles) {
    this(id, name, displayName, password, region, certificate, enabled, roles, false, 0);
  }

  /** As it comes in by another way than its password, which then need not be changed first. */
  Account vouchedFor() {
    return new Account(
        id, name, displayName, password, region, certificate, enabled, roles, false, stamp);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** The firms that it sees, by their region. */
  public Region scope() {
    return new Region(region);
  }

  @Override
  public Collection<SimpleGrantedAuthority> getAuthorities() {
    return List.copyOf(roles).stream()
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  @Override
  public String toString() {
    return name;
  }
}
