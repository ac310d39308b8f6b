-- General licences and waivers are measures too.
comment on column main.measures.kind is 'ban, control (licences, or export controls at large), quota, exemption (a general licence or waiver), duty, sanction, price_floor, stockpile, agreement or alliance';
